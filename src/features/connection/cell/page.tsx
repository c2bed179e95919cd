import { Button, PrintButton, SummaryList } from '../../../design/index.ts'
import { PersonReach, regionName, sectorName, SectorLabel, type SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { StateSaid } from '../gaps/cell-table.tsx'
import type { GapCell } from '../gaps/model.ts'
import { words as gapWords } from '../gaps/words.ts'
import type { CellContact } from './queries.ts'
import { words } from './words.ts'

export interface CellPageProps {
  lang: Language
  cell: GapCell & { sector: SectorCode }
  /** Who holds it, by name: the first ones, with those who answer there. */
  holders: readonly { name: string; href: string; contacts: readonly CellContact[] }[]
  /** Holders that are not shown, and where all are. */
  left: { count: number; href: string }
  /** Next steps; the first is the main one. */
  acts: readonly { label: string; href: string }[]
  /** The region’s other sectors. */
  around: readonly { cell: GapCell; href: string }[]
  /** Regions where the sector is held, by region. */
  elsewhere: readonly { cell: GapCell; href: string }[]
  backHref: string
}

/** Who holds a sector in a region, and whom to write to. */
export function CellPage(props: CellPageProps) {
  const { lang, cell, acts } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title(sectorName(cell.sector, lang), regionName(cell.region, lang))}</h1>
      <div class="row">
        <SectorLabel sector={cell.sector} />
        <span>
          {t.state}{' '}
          <b>
            <StateSaid lang={lang} state={cell.state} />
          </b>
        </span>
      </div>
      {cell.cause !== null && <p>{gapWords[lang].causes[cell.cause]}</p>}
      {cell.state === 'nobody' && <p>{gapWords[lang].line.nobody}</p>}
      <Holders {...props} />
      {acts.length > 0 && (
        <section class="on-screen">
          <h2>{t.next}</h2>
          <div class="row">
            {acts.map(({ label, href }, at) => (
              <Button href={href} kind={at === 0 ? 'main' : 'secondary'}>
                {label}
              </Button>
            ))}
          </div>
        </section>
      )}
      <section>
        <h2>{t.elsewhere}</h2>
        {props.elsewhere.length === 0 ? (
          <p>{t.elsewhereNone}</p>
        ) : (
          <ul>
            {props.elsewhere.map(({ cell: { region, state }, href }) => (
              <li>
                <a href={href}>{regionName(region, lang)}</a> <StateSaid lang={lang} state={state} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t.around}</h2>
        <ul>
          {props.around.map(({ cell: { sector, state }, href }) => (
            <li>
              <a href={href}>{sectorName(sector, lang)}</a> <StateSaid lang={lang} state={state} />
            </li>
          ))}
        </ul>
      </section>
      <p class="on-screen">
        <a href={props.backHref}>{t.back}</a>
      </p>
      <PrintButton />
    </>
  )
}

function Holders({ lang, holders, left }: CellPageProps) {
  if (holders.length === 0) return <></>
  const t = words[lang]
  return (
    <section>
      <h2>{t.holders}</h2>
      {holders.map(({ name, href, contacts }) => (
        <>
          <h3>
            <a href={href}>{name}</a>
          </h3>
          {contacts.length === 0 ? (
            <p>
              {t.noContact} <a href={href}>{t.see(name)}</a>
            </p>
          ) : (
            <SummaryList
              rows={contacts.map((one) => ({
                key: t[one.kind],
                value: (
                  <>
                    {one.name}
                    <br />
                    <PersonReach person={one} lang={lang} />
                  </>
                ),
              }))}
            />
          )}
        </>
      ))}
      {left.count > 0 && (
        <p>
          {t.more(left.count)} <a href={left.href}>{t.seeAll}</a>
        </p>
      )}
    </section>
  )
}
