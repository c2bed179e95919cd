import type { Language } from '../../../kernel/language.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

export interface Messages {
  title: string
  lead: string
  download: string
  openApi: string
  figures: { services: string; checked: string; languages: string }
  none: string
  lists: {
    title: string
    text: string
    base: string
    head: readonly [string, string]
    rows: readonly { path: string; text: string }[]
  }
  examples: { title: string; rows: readonly { text: string; query: string }[] }
  sync: { title: string; steps: readonly string[]; note: string }
  confidential: { title: string; text: readonly string[] }
  post: { title: string; text: string }
  languages: { title: string; rows: readonly { name: string; text: string }[] }
  ours: { title: string; text: string; rows: readonly { name: string; text: string }[] }
  limits: { title: string; items: readonly string[] }
  licence: { title: string; text: readonly string[] }
}

export const messages: Record<Language, Messages> = { fr, en }
