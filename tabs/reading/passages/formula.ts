import { type MathNode, speakMathml } from '../../../api/language/spoken/index.ts';

/** A part of a formula as it is said, and the element that stands for it. */
export interface FormulaPart {
  readonly say: string;
  readonly part: Element;
}

/** How a formula on the page is said, part by part in speaking order. */
export function partsOfFormula(math: Element, lang: string): FormulaPart[] {
  const elements = new Map<MathNode, Element>();
  const read = (element: Element): MathNode => {
    const node: MathNode = {
      name: element.localName,
      children: [...element.children].map(read),
      text: element.children.length === 0 ? (element.textContent ?? '') : '',
    };
    elements.set(node, element);
    return node;
  };
  const said = speakMathml(read(math), lang.startsWith('en') ? 'en' : 'da');
  return said.map(({ say, node }) => ({ say, part: elements.get(node) ?? math }));
}
