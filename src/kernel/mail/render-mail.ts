import { html } from 'hono/html'
import type { Language } from '../language.ts'
import { words, type Words } from './words.ts'

export interface MailContent {
  language: Language
  /** Neutral: it shows on locked screens. Never a name, a role or the reason. */
  subject: string
  /** Plain sentences, ready to read. */
  paragraphs: readonly string[]
  /** Pages to open, each with its sentence, after the paragraphs; `href` as below. Absent: none. */
  links?: readonly { text: string; href: string }[]
  /** The one thing to do. `href` is a whole address, http or https. */
  action?: { label: string; href: string }
  /** Network or organization the mail is sent for. Absent: the platform itself. */
  onBehalfOf?: string
  /** Whole address that stops this kind of mail: in the footer and in the headers. Absent: it cannot be stopped. */
  unsubscribeHref?: string
}

export interface RenderedMail {
  text: string
  html: string
}

/** Signs that turn the direction of what follows: a typed name could disguise an address with them. */
const turningSigns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const onOneLine = (text: string): string => text.replace(turningSigns, '').replace(/\s*[\r\n]+\s*/g, ' ')

/**
 * The two bodies of a mail: plain text, and a small HTML that says the same with nothing to fetch: no image, no style
 * sheet, no script.
 *
 * @throws Error when an address it leads to is not http or https
 */
export async function renderMail(content: MailContent): Promise<RenderedMail> {
  const { language, subject, action, links = [] } = content
  for (const { href } of [...links, ...(action ? [action] : [])])
    if (!/^https?:$/.test(new URL(href).protocol)) throw new Error('A mail leads to http or https only.')
  const paragraphs = content.paragraphs.map(onOneLine)
  const footer = footerOf(words[language], content)
  const text = [
    ...paragraphs,
    ...links.map((link) => `${onOneLine(link.text)}\n${link.href}`),
    ...(action ? [`${onOneLine(action.label)}\n${action.href}`] : []),
    ['-- ', ...footer].join('\n'),
  ].join('\n\n')
  const markup = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${subject}</title>
      </head>
      <body>
        ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        ${links.map((link) => html`<p>${onOneLine(link.text)}<br /><a href="${link.href}">${link.href}</a></p>`)}
        ${
          action
            ? html`<p>
                  <a href="${action.href}"><strong>${onOneLine(action.label)}</strong></a>
                </p>
                <p>${action.href}</p>`
            : ''
        }
        <hr />
        ${footer.map((line) => html`<p><small>${line}</small></p>`)}
      </body>
    </html>`
  return { text: `${text}\n`, html: markup.toString().replace(/\n\s+/g, '\n') }
}

function footerOf(word: Words, { onBehalfOf, unsubscribeHref }: MailContent): string[] {
  return [
    onBehalfOf === undefined ? word.sender : word.onBehalfOf(onOneLine(onBehalfOf)),
    word.reason,
    word.notForYou,
    ...(unsubscribeHref === undefined ? [] : [word.unsubscribe(unsubscribeHref)]),
  ]
}
