import type { Child } from 'hono/jsx'
import type { Panel } from '../../../kernel/feature/index.ts'
import { href, withQuery, type AnyRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { listPublicTables } from '../queries.ts'
import { PublicTables } from './page.tsx'
import { words } from './words.ts'

/** On the public page of a region: the tables of it that anyone may know; none is not « there is none ». */
async function regionPart({ lang, tx, hasData }: AnyRequest, { region }: { region: string }): Promise<Child | null> {
  if (!hasData) return null
  const t = words[lang]
  const tables = (await listPublicTables(tx, region)).slice(0, mostShown)
  return (
    <section>
      <h2>{t.inRegion}</h2>
      {tables.length === 0 ? <p class="mid">{t.unknown.text}</p> : <PublicTables lang={lang} tables={tables} />}
      <p>
        <a href={withQuery(href(lang, addresses.publicTables), { region })}>{t.seeAll}</a>
      </p>
    </section>
  )
}

const mostShown = 10

export const regionPanel: Panel = { on: 'alliance.region', order: 10, show: regionPart }
