import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { readPhone, sayPhone } from '../../../kernel/phone/index.ts'
import { regions } from '../../../field/index.ts'
import { doors } from '../../directory/index.ts'
import { addresses } from '../addresses.ts'
import { answeringOf, type Reader, type ContactChannel } from '../lines/contact-channel.ts'
import { NowLine } from '../lines/answering.tsx'
import { Danger } from '../emergency-call.tsx'
import { LineSources } from '../lines/line-sources.tsx'
import { DoorRow, Step } from './door-row.tsx'
import { YouthLines } from './youth-lines.tsx'
import type { Words } from './words.ts'

const lines: readonly [keyof Words['near']['lines']['texts'], ContactChannel][] = [
  ['tel-jeunes', 'call'],
  ['kids-help-phone', 'text'],
  ['211', 'call'],
]

interface NearPageProps {
  t: Words['near']
  you: Words['you']
  reader: Reader
  /** Its name; null: none chosen yet. */
  region: string | null
  /** Null: the list could not be read. */
  services: readonly doors.NearService[] | null
}

/** Who is near a young person, by region, and the lines that answer wherever they are. */
export function NearPage({ t, you, reader, region, services }: NearPageProps) {
  const { lang } = reader
  return (
    <>
      <h1>{region === null ? t.title : t.found(region)}</h1>
      {region === null ? (
        <Regions t={t} reader={reader} />
      ) : (
        <Found t={t} you={you} reader={reader} services={services} />
      )}
      <Danger t={you} />
      <YouthLines
        t={you}
        title={t.lines.title}
        reader={reader}
        lines={lines.map(([id, channel]) => [id, channel, t.lines.texts[id]])}
      />
      <ul class="links">
        {region !== null && (
          <Step lang={lang} to={{ page: 'near' }}>
            {t.change}
          </Step>
        )}
        <li>
          <a href={href(lang, addresses.you)}>{t.back}</a>
        </li>
      </ul>
      <LineSources t={you.sources} lang={lang} lines={lines} />
    </>
  )
}

function Regions({ t, reader: { lang } }: { t: Words['near']; reader: Reader }) {
  return (
    <>
      <p>{t.lead}</p>
      <h2 class="govuk-visually-hidden">{t.regions}</h2>
      <ul class="links">
        {regions.map(({ code, name }) => (
          <Step lang={lang} to={{ region: code }}>
            {name[lang]}
          </Step>
        ))}
      </ul>
    </>
  )
}

function Found({ t, you, reader, services }: Omit<NearPageProps, 'region'>) {
  if (services === null) return <p>{t.away}</p>
  if (services.length === 0) return <p>{t.none}</p>
  return (
    <>
      <p>{t.foundLead}</p>
      <ul class="doors">
        {services.map((service) => (
          <Service service={service} t={t} you={you} reader={reader} />
        ))}
      </ul>
    </>
  )
}

interface ServiceProps {
  service: doors.NearService
  t: Words['near']
  you: Words['you']
  reader: Reader
}

function Service({ service, t, you, reader }: ServiceProps) {
  const { card, kinds, isSure } = service
  const name = doors.readText(card.name, reader.lang)
  const channel = channelOf(service, t, you, reader.lang)
  const { now, timeZone, lang } = reader
  const hoursReader = { now, timeZone: card.zone, readerZone: timeZone, lang, address: 'tu' as const }
  const alert = card.alert ? doors.readText(card.alert, reader.lang) : null
  const facts = (
    <>
      <span lang={name?.lang}>{name?.text}</span> {alert && <span lang={alert.lang}>{alert.text}</span>}{' '}
      <span>{kinds.map((kind) => t.kinds[kind]).join(' ')}</span>
      {channel !== null && channel.isNumber && (
        <NowLine answering={answeringOf(service.times, card.status, hoursReader)} />
      )}
      {channel !== null && channel.isNumber && !isSure && <span>{t.check}</span>}
    </>
  )
  if (channel !== null)
    return (
      <DoorRow href={channel.href} title={channel.label}>
        {facts}
      </DoorRow>
    )
  return (
    <li class="still">
      {facts}
      <span>{t.noWay}</span>
    </li>
  )
}

/** The shortest way to a person: call, else text, else their site; null when none is told. */
function channelOf({ card }: doors.NearService, t: Words['near'], you: Words['you'], lang: Language) {
  const { phone, extension, text, website } = card
  if (phone !== null) {
    const read = readPhone(phone, extension)
    return { href: read.callHref, label: you.call(sayPhone(read, lang)), isNumber: true }
  }
  if (text !== null) {
    const { textHref, written } = readPhone(text)
    return { href: textHref, label: you.text(written, null), isNumber: true }
  }
  const host = website === null ? null : hostOf(website)
  return website === null || host === null ? null : { href: website, label: t.site(host), isNumber: false }
}

/** Null when it is no address of a site. */
function hostOf(website: string): string | null {
  if (!/^https?:/i.test(website) || !URL.canParse(website)) return null
  return new URL(website).host.replace(/^www\./, '')
}
