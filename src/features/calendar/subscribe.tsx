import { Button, CopyButton, Details } from '../../design/index.ts'
import type { Language } from '../../kernel/language.ts'
import { words } from './words.ts'

/** The address as calendar programs take it from a browser. */
export const webcalOf = (url: string): string => url.replace(/^https?:/, 'webcal:')

/** Subscribe in one tap. `url`: whole address of the feed. */
export function SubscribeButton({ lang, url }: { lang: Language; url: string }) {
  const t = words[lang]
  return (
    <>
      <Button href={webcalOf(url)} kind="main">
        {t.subscribe}
      </Button>
      <p class="small">{t.subscribeText}</p>
    </>
  )
}

/** Where the button does nothing: the address to paste, and where each program takes it. */
export function PasteAddress({ lang, url }: { lang: Language; url: string }) {
  const t = words[lang]
  return (
    <>
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
