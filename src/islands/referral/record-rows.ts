import type { Content, SealedConsent } from './content.ts'
import { sayDay } from './days.ts'
import { words } from './words.ts'

interface Row {
  key: string
  value: string | readonly string[]
}

/** What is said of the young person, in the order of reading. A class that is not there has no row. */
export function contentRows(
  content: Content,
  needs: readonly { code: string; name: string }[],
  lang: 'fr' | 'en',
): Row[] {
  const { content: t, pronouns } = words[lang]
  const { identity, contact, need, reason, risk, goal, worker } = content
  const nameOf = (code: string): string => needs.find((one) => one.code === code)?.name ?? code
  return [
    ...(identity === undefined
      ? []
      : [
          { key: t.name, value: identity.name },
          { key: t.pronoun, value: pronouns[identity.pronoun] },
          { key: t.age, value: identity.age },
        ]),
    ...(contact === undefined
      ? []
      : [
          { key: t.reach, value: contact.reach },
          { key: t.avoid, value: contact.avoid },
        ]),
    ...(risk === undefined ? [] : [{ key: t.risk, value: risk.text }]),
    ...(need === undefined ? [] : [{ key: t.need, value: need.codes.map(nameOf) }]),
    ...(reason === undefined ? [] : [{ key: t.reason, value: reason.text }]),
    ...(goal === undefined ? [] : [{ key: t.goal, value: goal.text }]),
    { key: t.worker, value: [worker.name, worker.phone].filter((one) => one !== '').join(', ') },
  ]
}

/** Who agreed to what, until when. */
export function consentRows(consent: SealedConsent, lang: 'fr' | 'en'): Row[] {
  const { consent: t, capacities, purposes, classes, channels, methods } = words[lang]
  return [
    { key: t.who, value: capacities[consent.capacity] },
    { key: t.to, value: consent.recipient.name },
    { key: t.purpose, value: purposes[consent.purpose] },
    { key: t.classes, value: consent.classes.map((one) => classes[one]) },
    { key: t.channels, value: consent.channels.map((one) => channels[one]) },
    { key: t.until, value: sayDay(consent.endsOn, lang) },
    { key: t.method, value: methods[consent.method] },
  ]
}
