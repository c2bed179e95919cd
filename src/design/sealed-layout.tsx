import { DemoBand } from './demo-band.tsx'
import { Document } from './document.tsx'
import type { SealedFrameProps } from './frame.ts'
import { LanguageLink } from './language-link.tsx'
import { Mark } from './mark.tsx'
import { SkipLink } from './skip-link.tsx'

/**
 * A page where keys are made and used: the way home and the other language, and nothing of who reads it. `data-sealed` is where its script draws;
 * what stands there before is read when the script does not run.
 */
export function SealedLayout(props: SealedFrameProps) {
  return (
    <Document {...props} title={`${props.title} – Tisserin`} icon="/icon.svg" robots="noindex">
      <SkipLink>{props.words.skipToContent}</SkipLink>
      <div class="selvedge" aria-hidden="true"></div>
      <header class="head">
        <div class="wrap">
          <a class="brand" href={props.home}>
            <Mark />
            Tisserin
          </a>
          <div class="head__end">
            <LanguageLink class="head__lang" {...props.otherLanguage} />
          </div>
        </div>
      </header>
      {props.demo && <DemoBand label={props.words.demo} {...props.demo} />}
      <main id="contenu" class="wrap" tabindex={-1}>
        <h1>{props.title}</h1>
        <div data-sealed data-demo={props.demo ? '' : undefined}>
          {props.children}
        </div>
      </main>
      <footer class="foot">
        <div class="wrap">
          <p>{props.words.promise}</p>
        </div>
      </footer>
    </Document>
  )
}
