import { fold } from '../../../../kernel/language.ts'

/** Languages people are served in, by code: those of the country, of its first peoples, and the most spoken elsewhere. */
const codes =
  'fr en iu cr moe atj mic abe moh oj es pt it de ar fa ps ur hi pa gu bn ta te ml si ne zh yue ja ko vi th lo km my tl id ms ru uk pl ro hu cs sk bg sr hr bs sq el tr hy ka az kk uz he yi am ti so sw rw rn ln kg wo ff bm ha yo ig ht lad nl sv da no fi is et lv lt mt ga cy ase fcs'.split(
    ' ',
  )

const byName = new Map<string, string>()
for (const locale of ['fr', 'en']) {
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  for (const code of codes) byName.set(fold(names.of(code) ?? code), code)
}
for (const [name, code] of [
  ['mandarin', 'zh'],
  ['chinese (mandarin)', 'zh'],
  ['chinese (cantonese)', 'yue'],
  ['cantonais', 'yue'],
  ['tagalog', 'tl'],
  ['creole haitien', 'ht'],
  ['creole', 'ht'],
  ['farsi', 'fa'],
  ['langue des signes quebecoise', 'fcs'],
  ['lsq', 'fcs'],
  ['american sign language', 'ase'],
  ['asl', 'ase'],
  ['innu', 'moe'],
  ['eng', 'en'],
  ['fra', 'fr'],
  ['fre', 'fr'],
] as const)
  byName.set(name, code)
for (const code of codes) byName.set(code, code)

/** BCP 47 code of a language named in French or English; null when the name is of none we know. */
export const languageCode = (name: string): string | null => byName.get(fold(name)) ?? null
