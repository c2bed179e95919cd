import { Button, CopyButton, Details } from '../../design/index.ts'
import type { Language } from '../../kernel/language.ts'
import { words } from './words.ts'

/** The address as calendar programs take it from a browser. */
export const webcalOf = (url: string): string => url.replace(/^https?:/, 'webcal:')

/** Subscribe in one tap; or download, or paste the address. `url`: whole address of the feed. */
export function Subscribe({ lang, url, downloads }: { lang: Language; url: string; downloads: boolean }) {
  const t = words[lang]
  return (
    <>
      <Button href={webcalOf(url)} kind="main">
        {t.subscribe}
      </Button>
      <p class="small">{t.subscribeText}</p>
      {downloads && (
        <p>
          <a href={url} download="tisserin.ics">
            {t.download}
          </a>{' '}
          <span class="small">{t.downloadText}</span>
        </p>
      )}
      <p>
        {t.address} <br />
        <code id="feed-address">{url}</code>
      </p>
      <CopyButton of="feed-address">{t.copy}</CopyButton>
      <Details summary={t.howTitle}>
        <ul class="govuk-list">
          {t.how.map(({ name, text }) => (
            <li>
              <strong>{name}</strong> – {text}
            </li>
          ))}
        </ul>
      </Details>
    </>
  )
}
