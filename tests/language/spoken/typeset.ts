import katex from 'katex';
import type { MathNode } from '../../../api/language/spoken/index.ts';
import { asMathml, wholeLetters } from '../../../tabs/reading/typesetMaths.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The MathML that the page's typesetter makes of TeX, as the nodes that the page hands over. */
export function typeset(tex: string): MathNode {
  const source = katex.renderToString(wholeLetters(tex), asMathml(false));
  const stack: { name: string; children: MathNode[]; text: string }[] = [{ name: 'root', children: [], text: '' }];
  for (const [, closing, name, empty, text] of source.matchAll(/<(\/?)([a-z-]+)[^>]*?(\/?)>|([^<]+)/g)) {
    const top = stack.at(-1);
    if (text !== undefined && top)
      top.text += text.replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (_, hex, entity) =>
        hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (ENTITIES[entity] ?? ''),
      );
    else if (closing) stack.pop();
    else if (name && top) {
      const node = { name, children: [], text: '' };
      top.children.push(node);
      if (!empty) stack.push(node);
    }
  }
  const find = (node: MathNode): MathNode | undefined =>
    node.name === 'math' ? node : node.children.map(find).find((found) => found !== undefined);
  const math = stack[0] && find(stack[0]);
  if (!math) throw new Error(`no MathML for ${tex}`);
  return math;
}
