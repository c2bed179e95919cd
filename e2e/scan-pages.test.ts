import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { routesOf } from '../src/app.ts'
import { demoListedId, demoServiceId } from '../src/features/directory/demo/seed-services.ts'
import { demoId } from '../src/features/network/index.ts'
import { pathOf } from '../src/kernel/http/address.ts'
import { stopToken } from '../src/features/plan/mail/choose-mail.ts'
import { stopToken as sheetStopToken } from '../src/features/directory/campaign/stop-token.ts'
import type { Route } from '../src/kernel/http/index.ts'
import { languages, type Language } from '../src/kernel/language.ts'
import { hashToken, newToken } from '../src/kernel/session.ts'
import { routeRows } from '../tests/matrix/routes.ts'
import { anImport, anInvitation } from '../tests/people.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, phone } from './page-checks.ts'
import { startApp, type RunningApp } from './server.ts'

/** Dozens of pages a person, on machines that may be busy. */
const timeout = 240_000

/** Demonstration people whose pages differ; null for a visitor. */
const guises = [
  null,
  'lead-courtepointe',
  'lead-vallon',
  'coordinator',
  'operator',
  'worker-courtepointe',
  'reader-rapides',
] as const
type Guise = (typeof guises)[number]

/** What is no page, or stands only in the middle of something: why it is not here. */
const notHere: Readonly<Record<string, string>> = {
  'app.root': 'leads on',
  'welcome.leave': 'leads on',
  'identity.provider-return': 'leads on',
  'identity.held-file': 'a file',
  'network.organizations-csv': 'a file',
  'network.organizations-xlsx': 'a file',
  'network.organizations-json': 'a file',
  'network.import-template': 'a file',
  'network.import-errors': 'a file',
  'plan.board-csv': 'a file',
  'plan.export-csv': 'a file',
  'plan.export-xlsx': 'a file',
  'plan.export-json': 'a file',
  'plan.import': 'e2e/plan-sheets.test.ts',
  'plan.board-xlsx': 'a file',
  'directory.csv': 'a file',
  'directory.xlsx': 'a file',
  'directory.json': 'a file',
  'directory.suggestions': 'data',
  'directory.desk-csv': 'a file',
  'directory.coverage-csv': 'a file',
  'directory.missing-needs-csv': 'a file',
  'identity.link': 'e2e/sign-in.test.ts',
  'identity.code': 'e2e/sign-in.test.ts',
  'identity.passkey': 'e2e/sign-in-passkey.test.ts',
  'identity.password-app': 'e2e/sign-in.test.ts',
  'identity.setup': 'e2e/journey-network.test.ts',
  'network.setup-invitations': 'e2e/journey-network.test.ts',
  'hsds.import-preview': 'e2e/directory-import.test.ts',
  'hsds.import-columns': 'e2e/directory-import.test.ts',
  'hsds.import-defects': 'a file',
  'hsds.discovery': 'for programs',
  'hsds.root': 'for programs',
  'hsds.root-slash': 'for programs',
  'hsds.openapi': 'for programs',
  'hsds.package': 'a file',
  'hsds.list': 'for programs',
  'hsds.record': 'for programs',
}

let app: RunningApp
let browser: Browser
let secrets: { token: string; importId: string; mailId: string }
let plans: Plans
let suggestions: Named[]
beforeAll(async () => {
  app = await startApp({ demo: true, settings: { isDev: true } })
  browser = await launchBrowser()
  const coordinator = demoId('person', 'coordinator')
  const network = demoId('network', 'trois-lisieres')
  const { token } = await anInvitation(app.admin, {
    invitedBy: coordinator,
    network,
    organization: demoId('organization', 'osiers'),
  })
  const { rows } = await app.admin.query<{ id: string }>(`
    INSERT INTO mail_message (recipient, language, template, subject, body_text, body_html)
    VALUES ('personne@exemple.invalid', 'fr', 'invitation', 'Tisserin : une invitation', 'Bonjour', '<p>Bonjour</p>') RETURNING id`)
  secrets = {
    token,
    importId: await anImport(app.admin, { network, person: coordinator }),
    mailId: rows[0]?.id ?? '',
  }
  plans = await somePlans()
  suggestions = await someSuggestions()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

const organizations = ['courtepointe', 'vallon', 'osiers', 'poursuites'].map((slug) => demoId('organization', slug))
const invitations = ['poursuites-lead', 'vallon-specialist'].map((slug) => demoId('invitation', slug))
const people = ['kevin-awashish', 'specialist-courtepointe'].map((slug) => demoId('person', slug))

type Named = Record<string, string>

/** Plans whose pages differ, and the tokens of mails about them. */
interface Plans {
  adoptions: Named[]
  /** Adapted, of one's own, late, without a history, carried by nobody, set aside, of last year, of the table. */
  actions: Named[]
  tokens: Readonly<Record<string, string>>
}

async function somePlans(): Promise<Plans> {
  const { rows: actions } = await app.admin.query<Named>(
    `WITH kinds AS (
       SELECT a.adoption_id AS "adoptionId", a.id AS "adoptedId", a.rank, a.organization_id = $1 AS ours, d.ends_on < current_date AS over,
         CASE WHEN d.ends_on < current_date THEN 'over' WHEN a.network_id IS NOT NULL THEN 'table' WHEN a.state = 'set-aside' THEN 'set aside'
           WHEN a.action_id IS NULL THEN 'own' WHEN a.title_fr IS NOT NULL THEN 'adapted' WHEN a.due_on < current_date THEN 'late'
           WHEN a.state_number = 0 THEN 'fresh' WHEN a.person_id IS NULL THEN 'nobody' ELSE 'plain' END AS kind
       FROM adopted_action a JOIN adoption d ON d.id = a.adoption_id)
     SELECT DISTINCT ON (kind) "adoptionId", "adoptedId" FROM kinds ORDER BY kind, ours DESC NULLS LAST, rank`,
    [demoId('organization', 'courtepointe')],
  )
  const { rows: adoptions } = await app.admin.query<Named>(
    'SELECT id AS "adoptionId" FROM adoption WHERE organization_id = $1 OR network_id = $2 ORDER BY starts_on, network_id',
    [demoId('organization', 'courtepointe'), demoId('network', 'trois-lisieres')],
  )
  const lead = demoId('person', 'lead-courtepointe')
  const monthly = newToken()
  await app.admin.query(
    `INSERT INTO plan_link (token_hash, adoption_id, person_id)
     SELECT $1, id, $2 FROM adoption WHERE organization_id = $3 ORDER BY starts_on DESC LIMIT 1`,
    [hashToken(monthly), lead, demoId('organization', 'courtepointe')],
  )
  const { rows: keys } = await app.admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
  const key = keys[0]?.secret_key as Buffer
  const tokens = {
    'plan.monthly': monthly,
    'plan.unsubscribe': stopToken(key, lead),
    'directory.sheet-link': await aSheetLink(lead),
    'directory.sheet-mail': sheetStopToken(key, lead),
  }
  return { adoptions, actions, tokens }
}

/** The token of a mail that asks a lead whether their sheets are still right. */
async function aSheetLink(personId: string): Promise<string> {
  const token = newToken()
  await app.admin.query('INSERT INTO sheet_link (token_hash, organization_id, person_id) VALUES ($1, $2, $3)', [
    hashToken(token),
    demoId('organization', 'courtepointe'),
    personId,
  ])
  return token
}

/** What was suggested in the demonstration, as the curators of its network see it. */
async function someSuggestions(): Promise<Named[]> {
  const { rows } = await app.admin.query<Named>(
    'SELECT $1::uuid AS "networkId", id AS "suggestionId" FROM directory_suggestion ORDER BY created_at',
    [demoId('network', 'trois-lisieres')],
  )
  return rows
}

/** What of the demonstration an address of this route may name. */
function namedBy({ id, address }: Route): Named[] {
  const row = routeRows[id]
  if (row?.by === 'secret') return [{ token: plans.tokens[id] ?? secrets.token }]
  if (row?.by === 'access' && row.params) return [{ ...row.params }]
  if (row?.by !== 'relation') return [{}]
  if (row.of === 'adoption') return plans.adoptions
  if (row.of === 'adopted') return plans.actions
  if (row.of === 'suggestion') return suggestions
  if (row.of === 'member') return people.map((personId) => ({ id: demoId('organization', 'courtepointe'), personId }))
  const ids = {
    network: [demoId('network', 'trois-lisieres')],
    organization: organizations,
    invitation: invitations,
    import: [secrets.importId],
    mail: [secrets.mailId],
    sheet: ['rue', 'lit', 'groupe', 'eleves'].map(demoServiceId),
    listedOrganization: [demoListedId('trame')],
  }
  if (!(row.of in ids) || !address.fr.includes(':')) return [{}]
  return ids[row.of as keyof typeof ids].map((named) => ({ id: named, organizationId: named, networkId: named }))
}

const pathTo = (route: Route, lang: Language, params: Record<string, string>): string =>
  route.bare ? `${route.address.fr}?lang=${lang}` : pathOf(lang, route.address, params)

/** A page's own content without what is new on every load. */
const contentOf = (html: string): string =>
  html
    .replace(/^[\s\S]*?<main/, '')
    .replace(/<\/main[\s\S]*$/, '')
    .replace(/value="[\w-]{20,}"/g, '')

async function signIn(context: BrowserContext, as: Guise): Promise<void> {
  if (as === null) return
  const answer = await context.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as }, maxRedirects: 0 })
  expect(answer.status()).toBe(303)
}

/** Scans every page that this person may open and that nobody before them saw the same. */
async function scan(page: Page, lang: Language, seen: Set<string>, scanned: Set<string>): Promise<string[]> {
  const problems: string[] = []
  for (const route of routesOf({ isDemo: true, isDev: true }).filter(({ method }) => method === 'GET')) {
    for (const params of namedBy(route)) {
      const path = pathTo(route, lang, params)
      const answer = await page.context().request.get(`${app.baseUrl}${path}`, { maxRedirects: 0 })
      if (answer.status() !== 200 || !answer.headers()['content-type']?.startsWith('text/html')) continue
      const html = await answer.text()
      if (!html.includes('<aside class="demo"')) problems.push(`${path} does not say that it is a demonstration`)
      const content = contentOf(html)
      if (seen.has(content)) continue
      seen.add(content)
      await page.goto(`${app.baseUrl}${path}`)
      problems.push(...(await findProblems(page)))
      scanned.add(route.id)
    }
  }
  return problems
}

describe.each(languages)('every page, %s', (lang) => {
  const seen = new Set<string>()
  const scanned = new Set<string>()

  it.each(guises)('has nothing wrong on a telephone for %s', { timeout }, async (as) => {
    const context = await browser.newContext({ viewport: phone })
    await signIn(context, as)

    const problems = await scan(await context.newPage(), lang, seen, scanned)

    await context.close()
    expect(problems).toEqual([])
  })

  it('was scanned', () => {
    console.log(`every page in ${lang}: ${seen.size} of ${scanned.size} routes`)
    const missed = routesOf({ isDemo: true, isDev: true })
      .filter(({ method, id }) => method === 'GET' && !scanned.has(id) && !(id in notHere))
      .map(({ id }) => id)

    expect(missed).toEqual([])
  })
})
