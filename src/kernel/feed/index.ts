export { atomFeed, feedAnswer, type Feed, type FeedEntry } from './atom.ts'
export { xmlDocument, xmlElement, xmlText } from './xml.ts'
