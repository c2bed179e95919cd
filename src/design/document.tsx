import type { Child } from 'hono/jsx'
import { Drawings } from './drawings.tsx'
import type { FrameProps } from './frame.ts'
import { PageLanguage } from './page-language.tsx'

interface DocumentProps extends Pick<
  FrameProps,
  'lang' | 'title' | 'description' | 'css' | 'script' | 'alternates' | 'robots'
> {
  icon: string
  /** The title without the name of the site; the title when absent. */
  bareTitle?: string
  bodyClass?: string | undefined
  /** Path whose links take the place of the page in the history: see src/islands/exit. */
  quiet?: string | undefined
  children?: Child
}

/** What other sites show of the page when its address is sent: words, no picture. */
function Told({ lang, title, bareTitle, description }: DocumentProps & { description: string }) {
  return (
    <>
      <meta name="description" content={description} />
      <meta property="og:title" content={bareTitle ?? title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={`${lang}_CA`} />
    </>
  )
}

/** What a browser checks a file against, of a file that is named by its whole hash; nothing of another. */
function integrityOf(href: string): { integrity?: string } {
  const [, hash] = /\.([0-9a-f]{64})\.\w+$/.exec(href) ?? []
  return hash === undefined ? {} : { integrity: `sha256-${Buffer.from(hash, 'hex').toString('base64')}` }
}

/** The `html` element. The doctype comes from the renderer. */
export function Document(props: DocumentProps) {
  return (
    <PageLanguage value={props.lang}>
      <html lang={`${props.lang}-CA`}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{props.title}</title>
          {props.robots && <meta name="robots" content={props.robots} />}
          {props.description && <Told {...props} description={props.description} />}
          <link rel="stylesheet" href={props.css} {...integrityOf(props.css)} />
          <link rel="icon" href={props.icon} type="image/svg+xml" />
          <link rel="alternate" hreflang="fr-CA" href={props.alternates.fr} />
          <link rel="alternate" hreflang="en-CA" href={props.alternates.en} />
          {props.script?.map((src) => (
            <script type="module" src={src} {...integrityOf(src)}></script>
          ))}
        </head>
        <body class={props.bodyClass} data-quiet={props.quiet}>
          <Drawings>{props.children}</Drawings>
        </body>
      </html>
    </PageLanguage>
  )
}
