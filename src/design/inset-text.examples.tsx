import type { InsetTextProps } from './inset-text.tsx'
import type { Example } from './markup.ts'

const text = 'Les places changent : appelez avant d’orienter.'

export const examples: Example<InsetTextProps>[] = [
  { name: 'Une limite dite d’avance', props: { children: text }, reference: { text } },
]
