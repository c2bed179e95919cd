export const fr = {
  /** Both are lists of sectors in words; empty when there is none. */
  weave: (held: string, missing: string) =>
    [
      'Tissu rond, comme un nid, où les fils passent dessus dessous.',
      held && `Fils tenus : ${held}.`,
      missing && `Personne ne tient encore : ${missing}.`,
    ]
      .filter(Boolean)
      .join(' '),
  cloth: (sectors: string) => `Petit tissu : ${sectors}.`,
}

export type Words = typeof fr
