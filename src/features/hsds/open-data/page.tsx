import { formatNumber, type Language } from '../../../kernel/language.ts'
import { base, openApiPath, packagePath } from '../api/api-addresses.ts'
import { Button, Figures, SummaryList, Table } from '../../../design/index.ts'
import type { Words } from './words.ts'

interface OpenDataPageProps {
  t: Words
  lang: Language
  baseUrl: string
  /** Published services, and the share of them (0 to 1) checked within the year. */
  counted: { services: number; checked: number }
}

export function OpenDataPage({ t, lang, baseUrl, counted }: OpenDataPageProps) {
  const shown = lang === 'fr' ? `${Math.round(counted.checked * 100)}\u00a0%` : `${Math.round(counted.checked * 100)}%`
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Figures
        items={[
          { value: formatNumber(counted.services, lang), label: t.figures.services },
          { value: counted.services === 0 ? t.none : shown, label: t.figures.checked },
          { value: '2', label: t.figures.languages },
        ]}
      />
      <p>
        <Button href={`${packagePath}?lang=${lang}`}>{t.download}</Button>
      </p>
      <p>
        <a href={openApiPath}>{t.openApi}</a>
      </p>
      <Asking t={t} lang={lang} baseUrl={baseUrl} />
      <Following t={t} />
      <Profile t={t} />
      <section>
        <h2>{t.limits.title}</h2>
        <ul>
          {t.limits.items.map((item) => (
            <li>
              <Marked text={item} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.licence.title}</h2>
        <Paragraphs texts={t.licence.text} />
      </section>
    </>
  )
}

function Asking({ t, lang, baseUrl }: Omit<OpenDataPageProps, 'counted'>) {
  return (
    <>
      <section>
        <h2>{t.lists.title}</h2>
        <p>{t.lists.text}</p>
        <p>
          {t.lists.base} <code>{`${baseUrl}${base}`}</code>
        </p>
        <Table
          caption={t.lists.title}
          captionClass="govuk-visually-hidden"
          head={t.lists.head.map((text) => ({ text }))}
          rows={t.lists.rows.map(({ path, text }) => [<Path path={path} query={`?lang=${lang}`} />, text])}
          stack
        />
      </section>
      <section>
        <h2>{t.examples.title}</h2>
        <SummaryList rows={t.examples.rows.map(({ text, query }) => ({ key: text, value: <Path path={query} /> }))} />
      </section>
      <section>
        <h2>{t.post.title}</h2>
        <p>
          <Marked text={t.post.text} />
        </p>
      </section>
    </>
  )
}

/** An address of the API, as a link that opens it; long ones break where a sign parts them. */
function Path({ path, query = '' }: { path: string; query?: string }) {
  const parts = path.split(/(?=[?&])/)
  return (
    <a class="code-link" href={encodeURI(`${base}${path === '/' ? '' : path}${query}`)}>
      <code>
        {parts.map((part, at) => (
          <>
            {at > 0 && <wbr />}
            {part}
          </>
        ))}
      </code>
    </a>
  )
}

function Following({ t }: { t: Words }) {
  return (
    <>
      <section>
        <h2>{t.sync.title}</h2>
        <ol>
          {t.sync.steps.map((step) => (
            <li>
              <Marked text={step} />
            </li>
          ))}
        </ol>
        <p>
          <Marked text={t.sync.note} />
        </p>
      </section>
      <section>
        <h2>{t.confidential.title}</h2>
        <Paragraphs texts={t.confidential.text} />
      </section>
    </>
  )
}

function Profile({ t }: { t: Words }) {
  return (
    <>
      <section>
        <h2>{t.languages.title}</h2>
        <Fields rows={t.languages.rows} />
      </section>
      <section>
        <h2>{t.ours.title}</h2>
        <p>{t.ours.text}</p>
        <Fields rows={t.ours.rows} />
      </section>
    </>
  )
}

const Fields = ({ rows }: { rows: readonly { name: string; text: string }[] }) => (
  <SummaryList
    rows={rows.map(({ name, text }) => ({
      key: name.split(', ').map((one, at) => (
        <>
          {at > 0 && ', '}
          <code>{one}</code>
        </>
      )),
      value: <Marked text={text} />,
    }))}
  />
)

const Paragraphs = ({ texts }: { texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <p>
        <Marked text={text} />
      </p>
    ))}
  </>
)

/** Names of fields and parameters stand between backticks in the words of this page. */
const Marked = ({ text }: { text: string }) => (
  <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>
)
