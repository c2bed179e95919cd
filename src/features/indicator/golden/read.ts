import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../../kernel/clock.ts'
import type { AgeBand, Count, EvidenceOrganization, EvidenceType, Gender } from '../../evidence/index.ts'
import type { Adoption, HalfOpenPeriod, LoggedEvidence, Scope } from '../model.ts'

// Cases worked out by hand, as text: a log, and what it must give. One line is one piece of evidence:
//   id type leads+of+it/partners days tag:value quantity=number
// `10-02` is that day of the school year 2025–2026; `10-02..12-01` two days, `10-02..` no end; `B!` answered « not us »;
// `n[14-17]`, `n[boys]`, `n[14-17,boys]`, `n@category`; `about=`, `same=`, `replaces=` name a line, `in=06,13` regions.
// A measure `=` what is told of it (see told.ts), `counted` lines, `out` a line and why.

/** The organizations of the cases: sector, region, network. */
const world: Readonly<Record<string, { sector: string; region: string; network: string }>> = {
  A: { sector: 'community', region: '06', network: 'north' },
  B: { sector: 'education', region: '06', network: 'north' },
  C: { sector: 'police', region: '13', network: 'north' },
  D: { sector: 'institutional', region: '13', network: 'north' },
  E: { sector: 'education', region: '13', network: 'north' },
  F: { sector: 'justice', region: '01', network: 'south' },
}

export interface Golden {
  file: string
  /** `1a1 ordinary` */
  title: string
  indicator: string
  period: HalfOpenPeriod
  today: Day | null
  scope: Scope
  adoptions: Adoption[]
  events: LoggedEvidence[]
  /** By measure. */
  told: Map<string, string>
  counted: Map<string, string[]>
  leftOut: Map<string, Map<string, string>>
}

function dayOf(text: string): Day {
  if (text.length !== 5) return text as Day
  return `${text >= '09' ? '2025' : '2026'}-${text}` as Day
}

function organizationsOf(text: string): { organizations: EvidenceOrganization[]; notUs: string[] } {
  const [leads = '', partners = ''] = text.split('/')
  const named = [
    ...leads.split('+').map((name) => ({ name, part: 'lead' as const })),
    ...(partners === '' ? [] : partners.split('+').map((name) => ({ name, part: 'partner' as const }))),
  ]
  const organizations = named.map(({ name, part }) => {
    const id = name.replace('!', '')
    const { sector, region } = world[id] ?? { sector: '?', region: '?' }
    return { id, part, sector, regions: [region] }
  })
  return { organizations, notUs: named.flatMap(({ name }) => (name.endsWith('!') ? [name.slice(0, -1)] : [])) }
}

const genders = ['girls', 'boys', 'other']

function countOf(text: string): Count {
  const [, quantity = '', category = null, of = '', n] =
    /^([a-z-]+)(?:@([a-z0-9-]+))?(?:\[([a-z0-9,-]+)\])?=(\d+)$/.exec(text) ?? []
  if (n === undefined) throw new Error(`What is ${text}?`)
  const words = of === '' ? [] : of.split(',')
  return {
    quantity,
    category,
    ageBand: (words.find((word) => !genders.includes(word)) as AgeBand | undefined) ?? null,
    gender: (words.find((word) => genders.includes(word)) as Gender | undefined) ?? null,
    n: Number(n),
  }
}

function eventOf(line: string, before: readonly LoggedEvidence[]): LoggedEvidence {
  const [id = '', type = '', who = '', days = '', ...words] = line.split(' ')
  const named = new Map(
    words.flatMap((word) => (/^(about|same|replaces|in)=/.test(word) ? [word.split('=') as [string, string]] : [])),
  )
  const [startsOn = '', endsOn] = days.split('..')
  const replaced = named.get('replaces')
  return {
    id,
    recordKey: before.find((one) => one.id === replaced)?.recordKey ?? id,
    type: type as EvidenceType,
    ...organizationsOf(who),
    startsOn: dayOf(startsOn),
    endsOn: endsOn === undefined ? dayOf(startsOn) : endsOn === '' ? null : dayOf(endsOn),
    regions: named.get('in')?.split(',') ?? [],
    tags: words.filter((word) => word.includes(':')).sort(),
    otherKind: null,
    counts: words.filter((word) => word.includes('=') && !/^(about|same|replaces|in)=/.test(word)).map(countOf),
    about: named.get('about') ?? null,
    sameAs: named.get('same') ?? null,
    supersedes: replaced ?? null,
    isWithdrawn: words.includes('withdrawn'),
  }
}

const ever = { startsOn: '2020-01-01' as Day, endsOn: null }

/** Every organization takes part; those named adopt everything, or one outcome (`B:8b`). */
function adoptionsOf(names: readonly string[], actions: readonly string[]): Adoption[] {
  const rowOf = (organization: string) => {
    const { sector = '', region = '', network = '' } = world[organization] ?? {}
    return { organization, networks: [network], sector, regions: [region], ...ever }
  }
  const adopted = names.flatMap((name) => {
    const [organization = '', outcome] = name.split(':')
    const outcomes = outcome === undefined ? null : [outcome]
    return actions.map((action): Adoption => ({ ...rowOf(organization), action, outcomes }))
  })
  return [...Object.keys(world).map((name): Adoption => ({ ...rowOf(name), action: null, outcomes: null })), ...adopted]
}

function scopeOf(words: readonly string[]): Scope {
  const [first = ''] = words
  if (first in world) return { kind: 'organization', organization: first }
  const part = (name: string): string | null =>
    words.find((word) => word.startsWith(`${name}:`))?.slice(name.length + 1) ?? null
  return { kind: 'network', network: part('network'), region: part('region'), sector: part('sector') }
}

function readCase(file: string, text: string, actions: readonly string[]): Golden {
  const [title = '', ...lines] = text.split('\n').filter((line) => line !== '')
  const found: Golden = {
    file,
    title,
    indicator: title.split(' ')[0] ?? '',
    period: { start: '2025-09-01' as Day, end: '2026-09-01' as Day },
    today: null,
    scope: scopeOf([]),
    adoptions: adoptionsOf(['A', 'B'], actions),
    events: [],
    told: new Map(),
    counted: new Map(),
    leftOut: new Map(),
  }
  for (const line of lines) {
    const [first = '', second = '', ...rest] = line.split(' ')
    if (first === '@') setting(found, second, rest, actions)
    else if (second === '=') found.told.set(first, rest.join(' '))
    else if (second === 'counted') found.counted.set(first, rest)
    else if (second === 'out') {
      const reasons = found.leftOut.get(first) ?? new Map<string, string>()
      found.leftOut.set(first, reasons.set(rest[0] ?? '', rest[1] ?? ''))
    } else found.events.push(eventOf(line, found.events))
  }
  return found
}

function setting(found: Golden, name: string, words: string[], actions: readonly string[]): void {
  const [first = ''] = words
  if (name === 'adopters') found.adoptions = adoptionsOf(words, actions)
  else if (name === 'scope') found.scope = scopeOf(words)
  else if (name === 'today') found.today = first as Day
  else if (name === 'period') {
    const [start, end] = first.split('/') as [Day, Day]
    found.period = { start, end }
  } else throw new Error(`What is @ ${name}?`)
}

/** Every case of this folder. */
export function readGoldens(actions: readonly string[]): Golden[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'))
  return files.flatMap((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((text) => readCase(file, text, actions)),
  )
}
