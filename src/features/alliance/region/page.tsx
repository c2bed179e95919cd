import type { Child } from 'hono/jsx'
import { InsetText, PrintButton } from '../../../design/index.ts'
import { regionName, SectorLabel, sectorCodes, Weave, type SectorCode } from '../../../field/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import type { JoinedSector } from '../../network/index.ts'
import { RegionForm } from '../region-form.tsx'
import type { WalkLinks } from '../walk.ts'
import { words } from './words.ts'

export interface RegionPageProps {
  lang: Language
  region: string
  /** Sectors of the combination one comes from, which come first. */
  picked: readonly SectorCode[]
  links: WalkLinks
  /** Null: the database is away. */
  joined: readonly JoinedSector[] | null
  initiatives: readonly { name: string; href: string }[]
  initiativesHref: string
  directoryHref: string
  /** What other features know of the region. */
  panels: readonly Child[]
}

/** Who holds each thread in a region, what is done there, and where to find a service. */
export function RegionPage(props: RegionPageProps) {
  const { lang, region, picked, links, joined } = props
  const t = words[lang]
  const held = sectorCodes.filter((code) => joined?.some(({ sector }) => sector === code))
  return (
    <>
      <h1>{t.title(regionName(region, lang))}</h1>
      <p class="lead">{t.lead}</p>
      {joined === null ? (
        <InsetText>{t.away}</InsetText>
      ) : (
        <div class="cols cols--side">
          <section>
            <h2>{t.sectors}</h2>
            <Holders lang={lang} joined={joined} picked={picked} />
            {held.length > 1 && (
              <p>
                <a href={links.combination(held)}>{t.weave}</a>
              </p>
            )}
          </section>
          <Weave held={held} caption={t.caption(held.length, regionName(region, lang))} />
        </div>
      )}
      {props.panels}
      <Initiatives {...props} />
      <section>
        <h2>{t.services}</h2>
        <p>
          {t.servicesText} <a href={props.directoryHref}>{t.servicesLink}</a>
        </p>
      </section>
      <PrintButton />
      <section class="on-screen">
        <h2>{t.other}</h2>
        <RegionForm lang={lang} picked={picked} links={links} label={t.region} button={t.see} region={region} />
      </section>
    </>
  )
}

function Holders({
  lang,
  joined,
  picked,
}: Pick<RegionPageProps, 'lang' | 'picked'> & { joined: readonly JoinedSector[] }) {
  const order = [...picked, ...sectorCodes.filter((code) => !picked.includes(code))]
  return (
    <ul class="holders">
      {order.map((code) => (
        <li>
          <SectorLabel sector={code} />
          <Holder lang={lang} joined={joined.find(({ sector }) => sector === code)} />
        </li>
      ))}
    </ul>
  )
}

function Holder({ lang, joined }: { lang: Language; joined: JoinedSector | undefined }) {
  const t = words[lang]
  if (!joined) return <p class="mid">{t.notYet}</p>
  const { organizations, named } = joined
  return (
    <p>
      {t.joined(organizations)}{' '}
      {named.length === 0 ? (
        <span class="mid">{t.notNamed}</span>
      ) : (
        <>
          {t.named(named.length)}
          {colon(lang)} {named.map((one) => nameIn(one, lang)).join(', ')}.
        </>
      )}
    </p>
  )
}

function Initiatives({ lang, initiatives, initiativesHref }: RegionPageProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.initiatives}</h2>
      {initiatives.length === 0 ? (
        <p>{t.noInitiative}</p>
      ) : (
        <ul>
          {initiatives.map(({ name, href }) => (
            <li>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={initiativesHref}>{t.allInitiatives}</a>
      </p>
    </section>
  )
}
