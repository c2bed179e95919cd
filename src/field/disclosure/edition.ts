import { type Edition, type Figures, type Release } from './model.ts'

/**
 * What readers keep once a release is out, to be given back as `earlier` with the next. A figure that is withheld now and
 * was shown before stands as it was: the caller goes on showing that count, with its date.
 */
export function editionOf({ cells }: Figures, { shown, withheld }: Release, earlier?: Edition): Edition {
  const edition = { shown: new Map(shown), withheld: new Map<string, number | null>() }
  for (const { id, n } of cells) {
    if (!withheld.has(id)) continue
    edition.withheld.set(id, n)
    const stands = earlier?.shown.get(id)
    if (stands !== undefined) edition.shown.set(id, stands)
  }
  return edition
}
