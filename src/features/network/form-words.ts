import type { FormWords } from '../../kernel/form/index.ts'
import type { Language } from '../../kernel/language.ts'
import { guestPrefix, limits } from './forms.ts'
import { invitationWords } from './invitations/words.ts'
import { organizationWords } from './organization/words.ts'
import { setupWords } from './setup/words.ts'

type Limits = Record<string, { label: string; max?: number; min?: number }>

const prefixed = <T>(record: Readonly<Record<string, T>>, prefix: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [`${prefix}${name}`, value]))

/** Words and bounds of the fields about a person to invite. */
export function guestWords(
  lang: Language,
  prefix: string = guestPrefix,
): { labels: Record<string, string>; limits: Limits } {
  const { name, email, language } = invitationWords[lang].labels
  return {
    labels: prefixed({ name, email, language }, prefix),
    limits: prefixed({ name: { label: name, max: limits.person }, email: { label: email, max: limits.email } }, prefix),
  }
}

export function networkWords(lang: Language): FormWords & { limits: Limits } {
  const { labels } = setupWords[lang]
  const guest = guestWords(lang)
  return {
    labels: { ...labels, ...guest.labels },
    limits: {
      nameFr: { label: labels.nameFr, max: limits.networkName },
      nameEn: { label: labels.nameEn, max: limits.networkName },
      ...guest.limits,
    },
  }
}

export function cardWords(lang: Language): FormWords & { limits: Limits } {
  const { labels } = organizationWords[lang]
  const bounded = (names: readonly (keyof typeof labels)[], max: number): Limits =>
    Object.fromEntries(names.map((name) => [name, { label: labels[name], max }]))
  return {
    labels,
    limits: {
      ...bounded(['nameFr', 'nameEn'], limits.name),
      ...bounded(['municipality'], limits.town),
      ...bounded(['website'], limits.site),
      ...bounded(['mandateFr', 'mandateEn', 'bringsFr', 'bringsEn', 'cannotFr', 'cannotEn'], limits.text),
      staffCount: { label: labels.staffCount, min: 0, max: 1_000_000 },
    },
  }
}

/** Words of one row of the first invitations. */
export function rowWords(lang: Language, prefix: string): FormWords & { limits: Limits } {
  const t = organizationWords[lang]
  const guest = guestWords(lang, prefix)
  return {
    labels: {
      ...prefixed({ organization: t.addName, sector: t.labels.sector, region: t.search.region }, prefix),
      ...guest.labels,
    },
    limits: { ...prefixed({ organization: { label: t.addName, max: limits.name } }, prefix), ...guest.limits },
  }
}
