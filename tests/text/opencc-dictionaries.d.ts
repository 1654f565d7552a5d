/** Dictionaries of opencc-js, which come without types: `一个 一個|…`. */
declare module 'opencc-js/dict/*' {
  const entries: string
  export default entries
}
