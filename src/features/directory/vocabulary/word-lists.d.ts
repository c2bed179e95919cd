declare module '@zxcvbn-ts/language-*/dist/commonWords.json.mjs' {
  const words: readonly string[]
  export default words
}
