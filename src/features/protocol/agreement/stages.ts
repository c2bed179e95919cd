import content from '../../../../content/multisectoral-agreement.json' with { type: 'json' }
import type { Bilingual } from '../../../kernel/language.ts'

export const agreementRoles = ['you', 'designated', 'dyp', 'police', 'prosecution', 'partners', 'three'] as const
export type AgreementRole = (typeof agreementRoles)[number]

/** Who calls whom, and why. */
export interface Call {
  from: AgreementRole
  to: AgreementRole
  text: Bilingual
  /** Ids of `content/sources.json`. */
  sources: readonly string[]
  /** No source says it: it is our proposal. */
  isOurs: boolean
}

export interface Stage {
  code: string
  name: Bilingual
  what: Bilingual
  sources: readonly string[]
  calls: readonly Call[]
}

const roleNamed = (code: string): AgreementRole => {
  const found = agreementRoles.find((one) => one === code)
  if (found === undefined) throw new Error(`content/multisectoral-agreement.json names an unknown role: ${code}`)
  return found
}

/** The stages of the Multisectoral Agreement, in order. */
export const stages: readonly Stage[] = content.stages.map(({ calls, ...stage }) => ({
  ...stage,
  calls: calls.map(({ from, to, text, sources, basis }) => ({
    from: roleNamed(from),
    to: roleNamed(to),
    text,
    sources,
    isOurs: basis === 'ours',
  })),
}))

export const roleName: Readonly<Record<AgreementRole, Bilingual>> = content.roles

/** Every source that the stages name, in the order of the page. */
export const stageSources: readonly string[] = [
  ...new Set(stages.flatMap(({ sources, calls }) => [...sources, ...calls.flatMap((call) => call.sources)])),
]
