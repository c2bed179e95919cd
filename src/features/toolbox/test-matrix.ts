import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, World } from '../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, closed, coordinator, on, only, operator } from '../../../tests/matrix/rights.ts'
import type { Row, Target } from '../../../tests/matrix/samples.ts'
import { present } from '../../../tests/present.ts'
import { aTool } from './own/test-tools.ts'
import { toolStates } from './rules.ts'

/** Articles of a network: who coordinates it. Those of the instance: who runs it. */
const writers = { own: coordinator, 'foreign (of the instance)': operator } as const
const writes = on('ownTool', writers)

/** One of each network and one of the instance, in each state. */
async function everyTool(admin: Admin, world: World) {
  const { networks } = world
  const person = present(world.actor('coordinator').person)
  const made: { id: string; network: string | null }[] = []
  for (const network of [networks.first, networks.second, null])
    for (const state of toolStates) made.push({ id: await aTool(admin, { network, person, state }), network })
  return made.map(({ id, network }) => ({
    id,
    place: network === null ? {} : { network },
    ...(network === null && { kind: 'of the instance' }),
  }))
}

async function targets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const made = await everyTool(admin, world)
  return {
    ownTool: [
      ...made.map(({ id, ...of }) => ({ params: { id }, ...of, fields: { version: '1', restore: '1' } })),
      { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
    ],
  }
}

async function samples(admin: Admin, world: World) {
  const made = await everyTool(admin, world)
  const rows = (column: string): Row[] => made.map(({ id, ...of }) => ({ ...of, where: { [column]: id } }))
  const { first, second } = world.networks
  const article = (network: string | null) => ({
    place: network === null ? {} : { network },
    ...(network === null && { kind: 'of the instance' }),
    row: () => ({ id: randomUUID(), network_id: network }),
  })
  const version = ({ id, ...of }: (typeof made)[number]) => ({
    ...of,
    row: ({ person }: Actor) => ({
      article_id: id,
      number: 2,
      kinds: [],
      levels: [],
      audiences: [],
      person_id: person ?? present(world.actor('worker').person),
    }),
  })
  return {
    'public.toolbox_article': { rows: rows('id'), additions: [first, second, null].map(article) },
    'public.toolbox_version': { rows: rows('article_id'), additions: made.map(version) },
    'public.toolbox_slug': { rows: rows('article_id') },
  }
}

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.toolbox_article': { select: writers, insert: writers },
    'public.toolbox_version': { select: writers, insert: writers },
    'public.toolbox_slug': closed,
  },
  routes: {
    'toolbox.toolbox': access,
    'toolbox.feed': access,
    'toolbox.checklist': access,
    'toolbox.article': { by: 'access', params: { slug: 'collaboration' } },
    'toolbox.own-list': only(['coordinator', 'operator']),
    'toolbox.writing-own': only(['coordinator', 'operator']),
    'toolbox.write-own': only(['coordinator', 'operator']),
    'toolbox.own': writes,
    'toolbox.preview-own': writes,
    'toolbox.editing-own': writes,
    'toolbox.edit-own': writes,
    'toolbox.publishing-own': writes,
    'toolbox.publish-own': writes,
    'toolbox.withdrawing-own': writes,
    'toolbox.withdraw-own': writes,
    'toolbox.history-own': writes,
    'toolbox.restore-own': writes,
  },
  samples,
  targets,
}
