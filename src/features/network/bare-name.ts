import { fold } from '../../kernel/language.ts'

/** Names are the same whatever their case, accents, punctuation, dashes and spaces; `sec.bare_name` says the same. */
export const bareName = (text: string | null): string => fold(text ?? '').replace(/[^\p{L}\p{N}]+/gu, '')
