import { Button, EmptyState, FilterPanel, InsetText, PhoneLink, Select } from '../../../design/index.ts'
import { regions, SectorLabel } from '../../../field/index.ts'
import { compareText, nameIn, type Language } from '../../../kernel/language.ts'
import { ageBands, needs } from '../../consult/index.ts'
import { isAnything, type Looked } from './looked.ts'
import type { Found } from './rank.ts'
import { words } from './words.ts'

export interface CalledPerson {
  name: string
  phone: string | null
  phoneExtension: string | null
}

export interface FoundRow {
  found: Found
  /** The page where one writes, with it chosen; null: nothing sealed can be sent there yet. */
  write: string | null
  /** Hours promised; null with `write`. */
  hours: { urgent: number; ordinary: number } | null
  services: readonly { name: string; href: string }[]
  people: readonly CalledPerson[]
}

export interface FindPageProps {
  lang: Language
  action: string
  looked: Looked
  fitting: readonly FoundRow[]
  near: readonly FoundRow[]
  /** Police services that the person’s own consultations named. */
  police: readonly { id: string; name: string; write: string; people: readonly CalledPerson[] }[]
  links: {
    write: string
    question: string | null
    directory: string
    open: string | null
    requests: string
    partners: string
    keys: string
  }
}

/** The single way in: a need, an age, a region, and who can take it. */
export function FindPage(props: FindPageProps) {
  const { lang, looked, fitting, near, police } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p class="sos">
        <span>
          {t.danger} <a href="tel:911">911</a>
        </span>
      </p>
      <Choices {...props} />
      {isAnything(looked) && fitting.length + near.length === 0 && (
        <EmptyState title={t.nobody.title}>{t.nobody.text}</EmptyState>
      )}
      {fitting.length > 0 && (
        <section>
          <h2>{t.fitting(fitting.length)}</h2>
          {fitting.map((one) => (
            <Organization lang={lang} row={one} />
          ))}
        </section>
      )}
      {near.length > 0 && (
        <section>
          <h2>{t.near}</h2>
          <p>{t.nearText}</p>
          {near.map((one) => (
            <Organization lang={lang} row={one} />
          ))}
        </section>
      )}
      {police.length > 0 && (
        <section>
          <h2>{t.police.title}</h2>
          <InsetText>{t.police.text}</InsetText>
          {police.map(({ name, write, people }) => (
            <article>
              <h3>{name}</h3>
              <People lang={lang} people={people} />
              <p class="on-screen">
                <a href={write}>{t.refer(name)}</a>
              </p>
            </article>
          ))}
        </section>
      )}
      <Otherwise {...props} />
    </>
  )
}

function Choices({ lang, action, looked }: FindPageProps) {
  const t = words[lang]
  const any = { value: '', text: t.any }
  return (
    <FilterPanel
      action={action}
      label={t.filter.label}
      submit={t.filter.submit}
      reset={isAnything(looked) ? { label: t.filter.reset, href: action } : undefined}
    >
      <Select
        name="besoin"
        label={t.need}
        value={looked.need ?? ''}
        items={[any, ...needs.map(({ code, name }) => ({ value: code, text: name[lang] }))]}
      />
      <Select
        name="age"
        label={t.age}
        value={looked.age ?? ''}
        items={[
          any,
          ...ageBands.map((band) => {
            const [from = '', to = ''] = band.split('-')
            return { value: band, text: t.years(from, to) }
          }),
        ]}
      />
      <Select
        name="region"
        label={t.region}
        value={looked.region ?? ''}
        items={[
          any,
          ...regions
            .map(({ code, name }) => ({ value: code, text: name[lang] }))
            .sort((a, b) => compareText(a.text, b.text, lang)),
        ]}
      />
    </FilterPanel>
  )
}

function Organization({ lang, row }: { lang: Language; row: FoundRow }) {
  const { found, write, hours, services, people } = row
  const t = words[lang]
  const name = nameIn(found.partner, lang)
  return (
    <article>
      <h3>{name}</h3>
      <p>
        <SectorLabel sector={found.partner.sector} />
        {services.map((one) => (
          <>
            {' · '}
            <a href={one.href}>{one.name}</a>
          </>
        ))}
      </p>
      <People lang={lang} people={people} />
      {hours && <p class="small mid">{t.promised(hours.urgent, hours.ordinary)}</p>}
      {write === null ? (
        <p class="small mid">{t.noKeys}</p>
      ) : (
        <p class="on-screen">
          <Button kind="secondary" href={write}>
            {t.refer(name)}
          </Button>
        </p>
      )}
    </article>
  )
}

function People({ lang, people }: { lang: Language; people: readonly CalledPerson[] }) {
  const t = words[lang]
  if (people.length === 0) return <p class="mid">{t.nobodyNamed}</p>
  return (
    <>
      {people.map(({ name, phone, phoneExtension }) => (
        <p>
          {name}
          {' · '}
          {phone === null ? (
            <span class="small mid">{t.noPhone}</span>
          ) : (
            <b>
              <PhoneLink number={phone} extension={phoneExtension} lang={lang} />
            </b>
          )}
        </p>
      ))}
    </>
  )
}

function Otherwise({ lang, links }: FindPageProps) {
  const t = words[lang].else
  return (
    <section class="on-screen">
      <h2>{t.title}</h2>
      <ul>
        {links.open && (
          <li>
            <a href={links.open}>{t.open}</a>
          </li>
        )}
        {links.question && (
          <li>
            <a href={links.question}>{t.question}</a>
          </li>
        )}
        <li>
          <a href={links.directory}>{t.directory}</a>
        </li>
        <li>
          <a href={links.write}>{t.write}</a>
        </li>
        <li>
          <a href={links.requests}>{t.requests}</a>
        </li>
        <li>
          <a href={links.partners}>{t.partners}</a>
        </li>
        <li>
          <a href={links.keys}>{t.keys}</a>
        </li>
      </ul>
    </section>
  )
}
