import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, closed, inNetwork, members, on, only } from '../../../tests/matrix/rights.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { aHeldTool, aSchoolTool } from './test-school-tools.ts'

const workers = ['worker', 'specialist', 'lead'] as const

interface Standing {
  id: string
  place: { organization: string }
  kind: 'withdrawn' | undefined
}

/** An entry of each organization that matters, listed and taken out; each has its own. */
async function standing(admin: Admin, { organizations, networks }: World): Promise<Standing[]> {
  const found: Standing[] = []
  for (const [organization, network] of [
    [organizations.own, networks.first],
    [organizations.partner, networks.first],
    [organizations.foreign, networks.second],
  ] as const)
    for (const kind of [undefined, 'withdrawn'] as const) {
      const id = await aSchoolTool(admin, { organization, network, withdrawn: kind === 'withdrawn' })
      await aHeldTool(admin, { tool: id, organization })
      found.push({ id, place: { organization }, kind })
    }
  return found
}

const kindOf = (kind: string | undefined) => (kind === undefined ? {} : { kind })

async function targets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const all = await standing(admin, world)
  const { own, partner, foreign } = world.organizations
  const unknown = { place: {}, kind: 'unknown' }
  return {
    schoolTool: [
      ...all.map(({ id, place, kind }): Target => ({
        params: { id },
        place,
        ...kindOf(kind),
        fields: { version: '1', organization: own },
      })),
      { params: { id: randomUUID() }, ...unknown },
    ],
    schoolToolHeld: [
      ...all.map(({ id, place, kind }): Target => ({
        params: { id, organizationId: place.organization },
        place,
        ...kindOf(kind),
      })),
      { params: { id: randomUUID(), organizationId: own }, ...unknown },
    ],
    schoolToolPlan: [own, partner, foreign].map((organization) => ({
      params: { id: organization },
      place: { organization },
    })),
  }
}

async function samples(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const all = await standing(admin, world)
  const { own, partner } = world.organizations
  const { first, second } = world.networks
  const here = { organization: own }
  const entry = (organization: string, network: string, more: Readonly<Record<string, unknown>> = {}) => ({
    organization_id: organization,
    network_id: network,
    title_fr: 'x',
    kind: 'tool',
    listed_on: '2026-09-14',
    ...more,
  })
  const theirs = all.find(({ place, kind }) => place.organization === partner && kind === undefined)?.id ?? ''
  const gone = all.find(({ place, kind }) => place.organization === partner && kind === 'withdrawn')?.id ?? ''
  await admin.query(
    `INSERT INTO school_tool_use (organization_id, tool_id, year, month) VALUES ($1, $2, '2026-09-01', '2026-10-01')`,
    [own, theirs],
  )
  const held = (tool: string, organization: string) => ({
    tool_id: tool,
    organization_id: organization,
    from_day: '2026-09-14',
  })
  return {
    'public.school_tool': {
      rows: all.map(({ id, place, kind }) => ({ place, ...kindOf(kind), where: { id } })),
      change: 'kind = kind',
      additions: [
        { place: here, row: () => entry(own, first) },
        { place: { organization: partner }, row: () => entry(partner, first) },
        { place: here, kind: 'in a network of others', row: () => entry(own, second) },
        { place: here, kind: 'with a version of one’s own', row: () => entry(own, first, { version: 7 }) },
      ],
    },
    'public.school_tool_held': {
      rows: all.map(({ id, place, kind }) => ({
        place,
        ...kindOf(kind),
        where: { tool_id: id, organization_id: place.organization },
      })),
      change: 'from_day = from_day',
      additions: [
        { place: here, row: () => held(theirs, own) },
        { place: here, kind: 'of what was taken out', row: () => held(gone, own) },
      ],
    },
    'public.school_tool_use': {
      rows: [{ place: here, where: { organization_id: own, tool_id: theirs } }],
      change: `month = '2026-11-01'`,
      additions: [
        {
          place: here,
          row: () => ({ organization_id: own, tool_id: gone, year: '2026-09-01', month: '2026-10-01' }),
        },
      ],
    },
  }
}

/** The whole network reads the register; who listed an entry changes it; each organization says what it has. */
const seen = { own: members, 'own (withdrawn)': members, partner: inNetwork, 'partner (withdrawn)': inNetwork }
const changed = { own: workers, 'own (withdrawn)': workers }

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.school_tool': { select: seen, insert: { own: workers }, update: changed },
    'public.school_tool_held': { select: seen, insert: { own: workers }, update: changed },
    'public.school_tool_use': closed,
  },
  routes: {
    'school-tool.tools': access,
    'school-tool.csv': access,
    'school-tool.xlsx': access,
    'school-tool.suggestions': only(workers),
    'school-tool.suggest': only(workers),
    'school-tool.adding': only(workers),
    'school-tool.add': only(workers),
    'school-tool.plan': on('schoolToolPlan', { own: members }),
    'school-tool.tool': on('schoolTool', seen),
    'school-tool.editing': on('schoolTool', { own: workers }),
    'school-tool.edit': on('schoolTool', { own: workers }),
    'school-tool.withdrawing': on('schoolTool', { own: workers }),
    'school-tool.withdraw': on('schoolTool', { own: workers }),
    'school-tool.put-back': on('schoolTool', { 'own (withdrawn)': workers }),
    'school-tool.hold': on('schoolTool', { own: workers, partner: workers }),
    'school-tool.letting-go': on('schoolToolHeld', changed),
    'school-tool.let-go': on('schoolToolHeld', changed),
  },
  targets,
  samples,
}
