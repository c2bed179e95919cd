import type { Child } from 'hono/jsx'
import type { FeatureToday, InstanceRow } from '../../../kernel/feature/index.ts'
import { href, withQuery, type MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { workplacesOf } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { currentDefinitions } from '../definitions-kept.ts'
import { words } from './words.ts'

const yearHref = (lang: Language, organization: string): string =>
  withQuery(href(lang, addresses.ourYear), { organization })

/** The way to figures: to the year of each organization where the person works, to the dashboard of each network. */
export const today: FeatureToday = {
  organizationLinks: (lang, organizationId) => [
    { label: words[lang].year, href: yearHref(lang, organizationId) },
    { label: words[lang].keys, href: href(lang, addresses.keys, { id: organizationId }) },
  ],
  instanceRow: { order: 30, show: instanceMeasures },
  sections: [{ order: 35, show: showYears }],
  networkPanel,
}

/** For who works without leading: a lead has the same among the links of the organization. */
async function showYears(request: MemberRequest): Promise<Child | null> {
  const { lang, who } = request
  const places = (await workplacesOf(request)).filter(({ id }) => !leads(who, id))
  if (places.length === 0) return null
  return (
    <p>
      {places.map((place, index) => (
        <>
          {index > 0 && ' · '}
          <a href={yearHref(lang, place.id)}>
            {places.length === 1 ? words[lang].year : words[lang].yearOf(nameIn(place, lang))}
          </a>
        </>
      ))}
    </p>
  )
}

/** How many measures are computed, for who runs the instance, and the way to those that it added. */
async function instanceMeasures({ tx, lang }: MemberRequest): Promise<InstanceRow> {
  const { key, value, act } = words[lang].instance
  const computed = await currentDefinitions(tx)
  return { key, value: value(computed.length), actions: [{ label: act, href: href(lang, addresses.definitions) }] }
}

function networkPanel({ lang }: MemberRequest, network: string): Promise<Child> {
  const t = words[lang].panel
  return Promise.resolve(
    <section>
      <h3>{t.title}</h3>
      <p>{t.text}</p>
      <p>
        <a href={withQuery(href(lang, addresses.dashboard), { network })}>{t.act}</a>
        {' · '}
        <a href={href(lang, addresses.closes, { networkId: network })}>{t.closes}</a>
      </p>
    </section>,
  )
}
