import { addLoad, type Add, type FeatureBench } from '../../../bench/feature-bench.ts'
import pg from 'pg'
import { dayOf, systemClock } from '../../kernel/clock.ts'
import { fillDirectory } from '../directory/test-bench-data.ts'
import { measureCopy } from '../../../bench/copies.ts'
import { measurePage } from '../../../bench/requests.ts'
import { memoryMb, startServer } from '../../../bench/server.ts'

export const bench: FeatureBench = { measure: measureApi }

/** The open data among `services` invented services; the server as `npm start` runs it. */
async function measureApi(add: Add, services = 10_000): Promise<void> {
  const server = await startServer({ command: 'npm' })
  try {
    await fillDirectory(server.adminUrl, services, dayOf(systemClock.now(), 'America/Toronto'))
    const { serviceId, organizationId, placeId, termId } = await someIds(server.adminUrl)
    const api = `${server.url}/api/hsds/v3`
    const asked: [string, string, number][] = [
      ['one service, whole', `/services/${serviceId}`, 3],
      ['one organization, whole', `/organizations/${organizationId}`, 3],
      ['one place of a service, whole', `/service_at_locations/${placeId}`, 3],
      ['list of services, first page of 50', '/services', 18],
      ['list of services, a page in the middle', `/services?page=${Math.ceil(services / 100)}`, 18],
      ['list of services of a need', `/services?taxonomy_term_id=${termId}`, 18],
      ['list of services searched', '/services?search=hébergement', 18],
      ['list of services open now', '/services?open_now=true', 18],
      ['list of places of services', '/service_at_locations', 18],
      ['root, with freshness', '', 40],
    ]
    for (const [what, path, budget] of asked) {
      const load = await measurePage(`${api}${path}`, server)
      addLoad(add, `${what}, among ${services.toLocaleString('en')} services`, load, budget)
    }
    for (const [what, path, budget] of [
      ['the whole as ndjson, full', '/services?format=ndjson&full=true', 30],
      ['the whole as a package', '/package.zip', 30],
    ] as const) {
      const copy = await measureCopy(`${api}${path}`, server.pid)
      add(
        `CPU of ${what}, ${(copy.bytes / 1e6).toFixed(1)} MB in ${copy.seconds.toFixed(1)} s`,
        copy.cpuSeconds,
        budget,
        's',
      )
    }
    add('memory of the server after these copies (PSS)', memoryMb(server.pid), 200, 'MB', 0)
  } finally {
    await server.stop()
  }
}

async function someIds(
  adminUrl: string,
): Promise<Record<'serviceId' | 'organizationId' | 'placeId' | 'termId', string>> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('vacuum analyze directory_record, service_search') // as the server does by itself within minutes
    const { rows } = await client.query(`
      select id as "placeId", service_id as "serviceId",
        (select s.organization_id from directory_record s where s.id = l.service_id) as "organizationId",
        (select s.doc #>> '{attributes,0,taxonomy_term_id}' from directory_record s where s.id = l.service_id) as "termId"
      from directory_record l where kind = 'service_at_location' order by seq offset 500 limit 1`)
    return rows[0] as Record<'serviceId' | 'organizationId' | 'placeId' | 'termId', string>
  } finally {
    await client.end()
  }
}
