import type { DemoRegion, Feature } from '../../kernel/feature/index.ts'
import { data, href, openGet, openPost, page, redirect, type AnyRequest, type Route } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import { DemoPage } from './page.tsx'
import { demosOf } from './seed-demo.ts'
import { words } from './words.ts'

interface Demonstration {
  region: () => DemoRegion
  become: (request: AnyRequest, personId: string) => Promise<void>
  /** Address of the first page of someone who signed in. */
  home: (lang: Language) => string
}

/** Served by a demonstration instance only; elsewhere the two addresses do not exist. */
export function routes(features: readonly Feature[]): Route[] {
  const demonstration = demonstrationOf(features)
  return [
    openGet('demo.people', addresses.demo, (request) => showPeople(request, demonstration), {
      bare: true,
      needsData: false,
    }),
    openPost('demo.sign-in', addresses.signIn, (request) => signIn(request, demonstration), { bare: true }),
  ]
}

function demonstrationOf(features: readonly Feature[]): Demonstration {
  const demos = demosOf(features)
  const regions = demos.flatMap(({ region }) => (region ? [region] : []))
  const home = features.flatMap(({ frame }) => frame?.home ?? [])[0]
  return {
    region() {
      const all = regions.map((region) => region())
      return {
        people: all.flatMap(({ people }) => people),
        organizations: all.flatMap(({ organizations }) => organizations),
        start: all.flatMap(({ start }) => start),
      }
    },
    async become(request, personId) {
      for (const demo of demos) await demo.become?.(request, personId)
    },
    home: (lang) => (home ? href(lang, home) : `/${lang}`),
  }
}

function showPeople(request: AnyRequest, demonstration: Demonstration) {
  if (request.query.get('format') !== 'json') return peoplePage(request, demonstration, null)
  const people = demonstration.region().people.map(({ as, name, role, organization, language }) => ({
    as,
    name,
    role,
    organization: organization?.name[request.lang] ?? null,
    language,
  }))
  return data(JSON.stringify(people, null, 2), { 'content-type': 'application/json; charset=utf-8' })
}

async function signIn(request: AnyRequest, demonstration: Demonstration) {
  const as = request.form.first('as')
  const person = demonstration.region().people.find((one) => one.as === as)
  if (person === undefined) return peoplePage(request, demonstration, as.slice(0, 80))
  await demonstration.become(request, person.personId)
  return redirect(demonstration.home(person.language))
}

function peoplePage({ lang, who, formKeys, deps }: AnyRequest, { region }: Demonstration, unknown: string | null) {
  const content = (
    <DemoPage
      lang={lang}
      region={region()}
      youAre={who?.name ?? null}
      csrf={formKeys.csrf}
      baseUrl={deps.baseUrl}
      unknown={unknown}
    />
  )
  return page(words[lang].title, content, unknown === null ? {} : { status: 422 })
}
