import { fold } from '../../../kernel/language.ts'

/** A heading, or a word of a cell, as it is compared: no case, accents, spaces or punctuation. */
export const headingKey = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '') || text.trim()
