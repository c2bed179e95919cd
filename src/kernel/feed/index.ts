export { atomFeed, feedAnswer, type Feed } from './atom.ts'
export { xmlDocument, xmlElement, xmlText } from './xml.ts'
