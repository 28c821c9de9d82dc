/** The package has no types of its own: Danish hyphenation patterns (Liang), as TeX has them. */
declare module 'hyphen/da/index.js' {
  interface Options {
    readonly hyphenChar?: string;
    readonly minWordLength?: number;
  }
  const danish: { readonly hyphenateSync: (text: string, options?: Options) => string };
  export default danish;
}
