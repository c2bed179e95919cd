/** A sentence for one, and for many; `{n}` and other places are filled in the page. */
export interface Counted {
  one: string
  many: string
}

/** The sentences of the page, which the server wrote in the language of its reader. */
export interface Said {
  refusals: Readonly<Record<string, string>>
  problems: Readonly<Record<string, string>>
  reading: string
  forgotten: string
  column: string
  choose: string
  none: string
  sheet: string
  rows: Counted
  list: Counted
  nobody: string
  unread: Counted
  future: Counted
  halfDays: Counted
  days: Counted
  total: { halfDays: Counted; days: Counted }
  status: string
}

/** Asked when it is needed: in the thread that reads the file there is no page. */
const langOf = (): string => document.documentElement.lang.slice(0, 2)

/** The sentence with its places filled. */
export const fill = (text: string, places: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const place = places[name]
    return typeof place === 'number' ? place.toLocaleString(`${langOf()}-CA`) : (place ?? whole)
  })

/** French is singular at 0 and 1, and below 2; English at 1. */
export const count = ({ one, many }: Counted, n: number, places: Readonly<Record<string, string>> = {}): string =>
  fill((langOf() === 'fr' ? n < 2 : n === 1) ? one : many, { n, ...places })

export const sayDay = (day: string): string =>
  new Intl.DateTimeFormat(`${langOf()}-CA`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
