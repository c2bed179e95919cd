import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { aMembership, anOrganization, aSession } from '../../../../tests/people.ts'
import { aCatalogue, aLoadedCatalogue, anAdoptedAction, anAdoption, anUpdate } from '../../../../tests/plan.ts'
import { languages } from '../../../kernel/language.ts'
import { openPublicSite, readableText, type PublicSite } from '../test-catalogue-site.ts'
import { measuresOf } from './extras.ts'
import { partsOf } from './test-parts.ts'

const catalogue = aCatalogue()
const segments = {
  fr: {
    orientation: 'orientations',
    need: 'besoins',
    objective: 'objectifs',
    action: 'actions',
    outcome: 'resultats',
    indicator: 'indicateurs',
  },
  en: {
    orientation: 'orientations',
    need: 'needs',
    objective: 'objectives',
    action: 'actions',
    outcome: 'outcomes',
    indicator: 'indicators',
  },
} as const

let site: PublicSite
beforeAll(async () => {
  site = await openPublicSite()
})
afterAll(() => site.close())

const countOf = (kind: string): number => partsOf(catalogue).filter((one) => one.kind === kind).length

it('holds 3 orientations, 6 needs, 13 objectives, 27 actions, 42 outcomes and 54 indicators with 83 measures', () => {
  expect(['orientation', 'need', 'objective', 'action', 'outcome', 'indicator'].map(countOf)).toEqual([
    3, 6, 13, 27, 42, 54,
  ])
  expect(catalogue.actions.flatMap(({ indicators }) => indicators).flatMap(measuresOf)).toHaveLength(83)
})

describe.each(languages)('in %s', (lang) => {
  it.each(['orientation', 'need', 'objective', 'action', 'outcome', 'indicator'] as const)(
    'shows every %s at its own address, with its words',
    async (kind) => {
      const missing: string[] = []
      for (const { code, texts } of partsOf(catalogue).filter((one) => one.kind === kind)) {
        const { status, html } = await site.read(`/${lang}/${segments[lang][kind]}/${code}`)
        if (status !== 200) missing.push(`${code}: ${status}`)
        for (const text of texts) if (!html.includes(readableText(text[lang]))) missing.push(`${code}: ${text[lang]}`)
      }

      expect(missing).toEqual([])
    },
  )

  it('shows every measure of every indicator in words', async () => {
    for (const indicator of catalogue.actions.flatMap(({ indicators }) => indicators)) {
      const { html } = await site.read(`/${lang}/${segments[lang].indicator}/${indicator.id}`)
      const words = /<dt[^>]*>(?:Mesure|Measure)s?<\/dt><dd[^>]*>(.*?)<\/dd>/.exec(html)?.[1] ?? ''

      expect(words.match(/<div>/g), indicator.id).toHaveLength(indicator.measures.length)
    }
  })

  it('lists the whole plan on one page: goal, principles, adaptation, tools, every action', async () => {
    const { status, html } = await site.read(`/${lang}/plan`)

    expect(status).toBe(200)
    for (const text of [
      catalogue.goal.text,
      catalogue.adaptation,
      ...catalogue.principles.map((one) => one.text),
      ...catalogue.orientations.map((one) => one.purpose),
      ...catalogue.needs.map((one) => one.text),
      ...catalogue.objectives.map((one) => one.text),
      ...catalogue.completionScale.map((one) => one.label),
    ])
      expect(html).toContain(text[lang])
    for (const { number } of catalogue.actions) expect(html).toContain(`href="/${lang}/actions/${number}"`)
  })
})

it('says how the source document letters an outcome and an indicator', async () => {
  expect((await site.read('/fr/resultats/21a')).html).toMatch(/Dans le document<\/dt><dd[^>]*>21<\/dd>/)
  expect((await site.read('/fr/indicateurs/19a1')).html).toMatch(/Dans le document<\/dt><dd[^>]*>19 •1<\/dd>/)
  expect((await site.read('/en/indicators/19a2')).html).toContain('this one is an assumption')
})

it.each([
  '/fr/actions/0',
  '/fr/actions/28',
  '/fr/actions/021',
  '/fr/actions/A21',
  '/fr/actions/1a',
  '/fr/actions/1.5',
  '/fr/resultats/21',
  '/fr/resultats/21z',
  '/en/indicators/21a',
  '/fr/besoins/7',
  '/fr/objectifs/14',
  '/fr/orientations/4',
  '/fr/actions/plan-999.1',
  '/fr/actions/.1',
  '/fr/actions/%00',
  `/fr/actions/${'9'.repeat(3000)}`,
  '/fr/plan?plan=plan-999',
])('knows nothing of %.40s', async (path) => {
  expect((await site.read(path)).status).toBe(404)
})

it('leads from one action to those beside it, and up to what holds it', async () => {
  const { html } = await site.read('/fr/actions/21')

  for (const path of ['/fr/actions/20', '/fr/actions/22', '/fr/orientations/3', '/fr/besoins/5', '/fr/objectifs/11'])
    expect(html).toContain(`href="${path}"`)
  expect((await site.read('/fr/actions/1')).html).not.toContain('rel="prev"')
  expect((await site.read('/fr/actions/27')).html).not.toContain('rel="next"')
})

it('tells on action 1, and on no other, that the law was changed on 13 October 2021', async () => {
  const [fr, en, other] = await Promise.all(
    ['/fr/actions/1', '/en/actions/1', '/fr/actions/2'].map((path) => site.read(path)),
  )

  expect(fr?.html).toContain('<time datetime="2021-10-13">13 octobre 2021</time>')
  expect(en?.html).toContain('<time datetime="2021-10-13">October 13, 2021</time>')
  expect(fr?.html).toContain('https://www.ivac.qc.ca/')
  expect(other?.html).not.toContain('2021-10-13')
})

describe('searching the actions', () => {
  const shown = async (path: string): Promise<number[]> => {
    const { html } = await site.read(path)
    return [...html.matchAll(/task-list__link" href="\/(?:fr|en)\/actions\/(\d+)"/g)].map((match) => Number(match[1]))
  }

  it.each([
    '/fr/plan?q=garcons',
    '/fr/plan?q=GAR%C3%87ONS',
    '/fr/plan?q=boys',
    '/en/plan?q=garçons',
    '/en/plan?q=++Boys+',
  ])('finds the action for boys with %s, whatever the accents and the language', async (path) => {
    expect(await shown(path)).toContain(9)
    expect((await shown(path)).length).toBeLessThan(27)
  })

  it('takes a number for the action’s, and an id for what it names', async () => {
    expect(await shown('/fr/plan?q=22')).toEqual([22])
    expect(await shown('/fr/plan?q=23b1')).toEqual([23])
  })

  it('says so when nothing answers, and keeps what was typed', async () => {
    const { html } = await site.read('/fr/plan?q=%3Cscript%3Exyzzy')

    expect(html).toContain('Aucune action trouvée')
    expect(html).toContain('value="<script>xyzzy"')
    expect(html).not.toMatch(/<p[^>]*><script>/)
  })

  it('filters by orientation, focus and setting, together, and keeps them in the form and in the other language', async () => {
    const expected = catalogue.actions
      .filter((one) => one.orientation === 'O3' && one.focus !== 'prevention' && one.who.sectors.includes('community'))
      .map(({ number }) => number)
    const path = '/plan?orientation=3&volet=intervention&secteur=community'

    // Action 12 names no sector: it is for every one of them.
    expect(await shown(`/fr${path}`)).toEqual([...expected, 12].sort((a, b) => a - b))
    const { html } = await site.read(`/fr${path}`)
    for (const value of ['3', 'intervention', 'community'])
      expect(html).toMatch(new RegExp(`value="${value}" selected`))
    expect(html).toContain(`href="/en${path}"`)
  })

  it('passes over filters it does not know', async () => {
    expect(await shown('/fr/plan?orientation=9&volet=rien&secteur=lune')).toHaveLength(27)
  })
})

describe('a second plan, loaded as data', () => {
  const other = aCatalogue((plan) => {
    plan.id = 'autre-plan'
    plan.title = { fr: 'Un autre plan', en: 'Another plan' }
    plan.orientations = [
      { id: 'X', number: 1, title: { fr: 'Cap', en: 'Bearing' }, purpose: { fr: 'Vers là', en: 'That way' } },
    ]
    plan.needs = [{ id: 'Y', number: 1, orientation: 'X', text: { fr: 'Un besoin', en: 'A need' } }]
    plan.objectives = [{ number: 1, need: 'Y', focus: 'both', text: { fr: 'Un but', en: 'An aim' } }]
    plan.actions = plan.actions.slice(0, 1).map((action) => ({
      ...action,
      id: 'Z7',
      number: 7,
      orientation: 'X',
      need: 'Y',
      objective: 1,
      title: { fr: 'Faire autrement', en: 'Do otherwise' },
      who: { sectors: [], roles: [] },
      targets: [],
      outcomes: [{ id: 'Z7r', text: { fr: 'Autre résultat', en: 'Other outcome' } }],
      indicators: [
        {
          id: 'Z7i',
          outcome: 'Z7r',
          text: { fr: 'Autre indicateur', en: 'Other indicator' },
          measures: [{ id: 'Z7i.1', type: 'yesno' as const }],
          countsPeople: false,
          auto: 'full' as const,
        },
      ],
    }))
    for (const name of ['tools', 'evidenceTypes', 'source', 'publishedOn']) delete plan[name]
  })

  it('has its pages at its own addresses, and leaves the first plan as it was', async () => {
    // Plans are loaded when an instance starts: a visitor's page of the catalogue is drawn once after that.
    const site = await openPublicSite()
    onTestFinished(() => site.close())
    await aLoadedCatalogue(site.database, other)

    for (const lang of languages) {
      expect((await site.read(`/${lang}/plan`)).html).toContain(`href="/${lang}/plan?plan=autre-plan"`)
      expect((await site.read(`/${lang}/plan?plan=autre-plan`)).html).toContain(`href="/${lang}/actions/autre-plan.7"`)
      for (const { kind, code, texts } of partsOf(other)) {
        const { status, html } = await site.read(`/${lang}/${segments[lang][kind]}/autre-plan.${code}`)
        expect([code, status]).toEqual([code, 200])
        for (const text of texts) expect(html).toContain(readableText(text[lang]))
      }
    }
    expect((await site.read('/fr/actions/autre-plan.1')).status).toBe(404)
    expect((await site.read('/fr/actions/7')).html).toContain(catalogue.actions[6]?.title.fr)
    expect((await site.read('/fr/plan/avancement?plan=autre-plan&action=7')).html).toContain('Faire autrement')
  })

  it('keeps the page of what a new version lets go, and says which version it is from', async () => {
    const first = aCatalogue((plan) => void (plan.id = 'plan-qui-change'))
    const second = aCatalogue((plan) => {
      Object.assign(plan, { id: 'plan-qui-change', version: 2, actions: plan.actions.slice(0, 26) })
    })
    await aLoadedCatalogue(site.database, first)
    await aLoadedCatalogue(site.database, second)

    const former = await site.read('/fr/actions/plan-qui-change.27')

    expect(former.status).toBe(200)
    expect(former.html).toContain('Voici ce que disait la version 1')
    expect((await site.read('/fr/actions/plan-qui-change.26')).html).not.toContain('Voici ce que disait')
    expect((await site.read('/fr/plan?plan=plan-qui-change')).html).not.toContain('plan-qui-change.27"')
  })
})

it('shows people of an organization that carries an action where theirs stands, and no one else', async () => {
  const organization = await anOrganization(site.admin)
  const { person } = await aMembership(site.admin, { organization, role: 'reader' })
  const stranger = await aMembership(site.admin, { organization: await anOrganization(site.admin), role: 'lead' })
  const adoption = await anAdoption(site.admin, { organization, person })
  const action = await anAdoptedAction(site.admin, { adoption, action: 'A5' })
  await anUpdate(site.admin, { action, person, to: '50' })

  const own = await site.read('/fr/actions/5', await aSession(site.admin, person))
  const others = await Promise.all([
    site.read('/fr/actions/5'),
    site.read('/fr/actions/6', await aSession(site.admin, person)),
    site.read('/fr/actions/5', await aSession(site.admin, stranger.person)),
  ])

  expect(own.html).toContain(`href="/fr/plans/${adoption}/actions/${action}"`)
  expect(own.html).toMatch(/<b>50 %<\/b> · En cours<\/span><\/span><a/)
  for (const { html } of others) expect(html).not.toContain(adoption)
})

it('links the first use of a term on a page to the glossary, never in a heading, a link or a button', async () => {
  const pages = ['/fr/plan', '/en/plan', '/fr/actions/22', '/en/actions/15', '/fr/orientations/3']
  for (const path of pages) {
    const html = await site.whole(path)
    const linked = [...html.matchAll(/<a class="term" href="([^"]+)"/g)].map(([, to]) => to)

    expect(linked.length, path).toBeGreaterThan(0)
    expect(new Set(linked).size, path).toBe(linked.length)
    expect(html, path).not.toMatch(/<(h[1-6]|a|button|label|summary)\b[^>]*>(?:(?!<\/\1>).)*<a class="term"/s)
  }
})
