import type { Words } from './words.fr.ts'

export const en: Words = {
  weave: (held, missing) =>
    [
      'A round cloth, like a nest, where threads pass over and under.',
      held && `Threads held: ${held}.`,
      missing && `No one holds yet: ${missing}.`,
    ]
      .filter(Boolean)
      .join(' '),
  cloth: (sectors) => `Small cloth: ${sectors}.`,
}
