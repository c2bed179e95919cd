import { Button, PrintButton, Select } from '../../../design/index.ts'
import { regionName, sectorName, SectorLabel, type SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { GapCell, Pair } from '../gaps/model.ts'
import type { TakenAway } from './take-away.ts'
import { words } from './words.ts'

export interface ChooseProps {
  lang: Language
  action: string
  /** Kept in the address. */
  kept: Record<string, string>
  name: string
  /** By sector, then name. */
  items: readonly { value: string; text: string }[]
  value: string | null
  /** Nothing was chosen. */
  isMissing: boolean
}

/** Which organization to take away, in thought. */
export function ChoosePage(props: ChooseProps & { backHref: string }) {
  const t = words[props.lang]
  return (
    <>
      <h1>{t.chooseTitle}</h1>
      <p class="lead">{t.chooseText}</p>
      <Choose {...props} />
      <p class="on-screen">
        <a href={props.backHref}>{t.back}</a>
      </p>
    </>
  )
}

function Choose({ lang, action, kept, name, items, value, isMissing }: ChooseProps) {
  const t = words[lang]
  return (
    <form method="get" action={action} class="on-screen">
      {Object.entries(kept).map(([key, one]) => (
        <input type="hidden" name={key} value={one} />
      ))}
      <Select
        name={name}
        label={t.organization}
        value={value}
        error={isMissing ? t.missing : undefined}
        items={[{ value: '', text: t.choose }, ...items]}
      />
      <Button kind={value === null ? 'main' : 'secondary'}>{t.show}</Button>
    </form>
  )
}

export interface WhatIfPageProps {
  lang: Language
  organization: { name: string; sector: SectorCode; hasRegion: boolean }
  taken: TakenAway
  day: string
  /** Names of those that the page names, by id. */
  link: (id: string) => { name: string; href: string }
  cellHref: (region: string, sector: string) => string
  links: { around: string; page: string; back: string }
  choose: ChooseProps
}

/** Organizations named in one list. */
const mostShown = 25

/** What would no longer hold without an organization, in words: no figure weighs it. */
export function WhatIfPage(props: WhatIfPageProps) {
  const { lang, organization, taken, links } = props
  const t = words[lang]
  const { before, after } = taken.groups
  return (
    <>
      <h1>{t.title(organization.name)}</h1>
      <p>
        <SectorLabel sector={organization.sector} />
      </p>
      <p class="lead">{t.lead}</p>
      <p>{t.coverage(taken.coverage.answered, taken.coverage.of, props.day)}</p>
      <h2>{t.groups}</h2>
      <p>{taken.ties === 0 ? t.tiesNone : t.tiesLost(taken.ties)}</p>
      <p>{after > before ? t.groupsMore(before, after) : after < before ? t.groupsFewer : t.groupsSame(after)}</p>
      <p class="small mid">{t.groupMeans}</p>
      <h3>{t.cutOff}</h3>
      <Organizations {...props} ids={taken.cutOff} />
      <h3>{t.alone}</h3>
      <Organizations {...props} ids={taken.alone} />
      <h2>{t.sectorPairs}</h2>
      <Pairs lang={lang} pairs={taken.sectorPairs} name={sectorName} />
      <h2>{t.regionPairs}</h2>
      <Pairs lang={lang} pairs={taken.regionPairs} name={regionName} />
      <h2>{t.cells}</h2>
      <Cells {...props} />
      <section class="on-screen">
        <h2>{t.next}</h2>
        <ul>
          <li>
            <a href={links.around}>{t.around}</a>
          </li>
          <li>
            <a href={links.page}>{t.page}</a>
          </li>
          <li>
            <a href={links.back}>{t.back}</a>
          </li>
        </ul>
        <h2>{t.other}</h2>
        <Choose {...props.choose} />
      </section>
      <PrintButton />
    </>
  )
}

function Organizations({ lang, ids, link }: WhatIfPageProps & { ids: readonly string[] }) {
  const t = words[lang]
  if (ids.length === 0) return <p>{t.none}</p>
  return (
    <ul>
      {ids.slice(0, mostShown).map((id) => {
        const { name, href } = link(id)
        return (
          <li>
            <a href={href}>{name}</a>
          </li>
        )
      })}
      {ids.length > mostShown && <li>{t.more(ids.length - mostShown)}</li>}
    </ul>
  )
}

interface PairsProps {
  lang: Language
  pairs: readonly Pair[]
  name: (code: string, lang: Language) => string
}

function Pairs({ lang, pairs, name }: PairsProps) {
  const t = words[lang]
  if (pairs.length === 0) return <p>{t.none}</p>
  return (
    <ul>
      {pairs.slice(0, mostShown).map(([one, other]) => (
        <li>{t.pair(name(one, lang), name(other, lang))}</li>
      ))}
      {pairs.length > mostShown && <li>{t.more(pairs.length - mostShown)}</li>}
    </ul>
  )
}

function Cells({ lang, taken, organization, cellHref }: WhatIfPageProps) {
  const t = words[lang]
  if (!organization.hasRegion) return <p>{t.noRegion}</p>
  if (taken.emptied.length + taken.thinned.length === 0) return <p>{t.stillHeld}</p>
  const line = ({ region, sector }: GapCell, said: (sector: string, region: string) => string) => (
    <li>
      <a href={cellHref(region, sector)}>{said(sectorName(sector, lang), regionName(region, lang))}</a>
    </li>
  )
  return (
    <ul>
      {taken.emptied.map((cell) => line(cell, t.emptied))}
      {taken.thinned.map((cell) => line(cell, t.thinned))}
    </ul>
  )
}
