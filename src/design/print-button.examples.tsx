import type { Example } from './markup.ts'

export const examples: Example<Record<string, never>>[] = [{ name: 'Sur une page à imprimer', props: {} }]
