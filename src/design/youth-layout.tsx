import { DemoBand } from './demo-band.tsx'
import { Document } from './document.tsx'
import type { YouthFrameProps } from './frame.ts'
import { LanguageLink } from './language-link.tsx'
import { QuickExit } from './quick-exit.tsx'
import { SkipLink } from './skip-link.tsx'

/** A youth page: no mark, no selvedge, a title and an icon that tell nothing, and the way out first and always in view. */
export function YouthLayout(props: YouthFrameProps) {
  const { words, otherLanguage } = props
  return (
    <Document {...props} title={props.title ?? words.youthTitle} icon="/icone.svg" robots="noindex">
      <header class="top">
        <div class="wrap">
          <QuickExit label={words.leave} href={props.exit} />
          <SkipLink>{words.skipToContent}</SkipLink>
          <LanguageLink {...otherLanguage} />
        </div>
      </header>
      {props.demo && <DemoBand label={words.demo} {...props.demo} />}
      <main id="contenu" class="wrap" tabindex={-1}>
        {props.children}
      </main>
    </Document>
  )
}
