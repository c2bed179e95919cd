import { sql } from 'kysely'
import { memberGet, page, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { youthProtection } from '../../protocol/index.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToReferrals } from '../referral-context.ts'
import { ReportPage } from './page.tsx'
import { words } from './words.ts'

async function show({ tx, lang }: MemberRequest): Promise<Answer> {
  const { rows } = await sql<{ regions: string[] }>`
    select coalesce(array_agg(distinct r), '{}') as regions from organization o, unnest(o.region_codes) r
    where o.id = any ((select sec.organizations())::uuid[])`.execute(tx)
  return page(words[lang].title, <ReportPage lang={lang} lines={youthProtection(lang, rows[0]?.regions ?? [])} />, {
    breadcrumb: breadcrumbToReferrals(lang),
    islands: ['print'],
  })
}

export const reportRoutes: Route[] = [memberGet('referral.report', addresses.report, show)]
