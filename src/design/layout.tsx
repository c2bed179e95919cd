import { raw } from 'hono/html'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { DemoBand } from './demo-band.tsx'
import { Document } from './document.tsx'
import type { FrameProps } from './frame.ts'
import { LanguageLink } from './language-link.tsx'
import { Mark } from './mark.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { QuickExit } from './quick-exit.tsx'
import { SkipLink } from './skip-link.tsx'

const siteName = 'Tisserin'

/** The page of everyone but youth. A child with class `bleed` takes the window's whole width. */
export function Layout(props: FrameProps) {
  const title = props.title === siteName ? siteName : `${props.title} – ${siteName}`
  return (
    <Document {...props} title={title} bareTitle={props.title} icon="/icon.svg">
      {props.exit && (
        <aside class="leave-band" aria-label={props.words.leave}>
          <QuickExit label={props.words.leave} href={props.exit} />
        </aside>
      )}
      <SkipLink>{props.words.skipToContent}</SkipLink>
      <div class="selvedge" aria-hidden="true"></div>
      <Header {...props} />
      {props.demo && <DemoBand label={props.words.demo} {...props.demo} />}
      {props.breadcrumb.length > 0 && (
        <div class="wrap">
          <Breadcrumbs label={props.words.breadcrumb} items={props.breadcrumb} />
        </div>
      )}
      <main id="contenu" class="wrap" tabindex={-1}>
        {props.notice && <NotificationBanner title={props.notice.title} text={props.notice.text} />}
        {props.children}
      </main>
      {footerOf(props)}
    </Document>
  )
}

/** Links stand twice in the header, side by side and in the menu: they are drawn once. */
const drawn = (part: { toString(): string | Promise<string> }) => raw(String(part.toString()))

const mark = drawn(<Mark />)

function Header(props: FrameProps) {
  const { words, otherLanguage } = props
  const nav = drawn(<NavLinks nav={props.nav} />)
  const account = drawn(<AccountLinks {...props} />)
  return (
    <header class={props.account ? 'head head--member' : 'head'}>
      <div class="wrap">
        <a class="brand" href={props.home}>
          {mark}
          {siteName}
        </a>
        <nav class="nav" aria-label={words.mainNavigation}>
          {nav}
        </nav>
        <div class="head__end">
          <div class="head__account">{account}</div>
          <LanguageLink class="head__lang" {...otherLanguage} />
        </div>
        <details class="menu">
          <summary>{words.menu}</summary>
          <nav aria-label={words.mainNavigation}>
            {nav}
            <div class="menu__account">{account}</div>
          </nav>
        </details>
      </div>
    </header>
  )
}

function NavLinks({ nav }: Pick<FrameProps, 'nav'>) {
  return (
    <ul>
      {nav.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function AccountLinks({ account, signIn, signOut }: FrameProps) {
  return (
    <>
      {account && (
        <a class="head__name" href={account.href}>
          {account.label}
        </a>
      )}
      {signIn && <a href={signIn.href}>{signIn.label}</a>}
      {signOut && (
        <form method="post" action={signOut.href}>
          <input type="hidden" name="csrf" value={signOut.csrf} />
          <button class="button-link">{signOut.label}</button>
        </form>
      )}
    </>
  )
}

const drawnFooters = new WeakMap<FrameProps['footer'], ReturnType<typeof raw>>()

/** The same links give the same footer: it is drawn once for each list of them. */
function footerOf(props: FrameProps) {
  const footer = drawnFooters.get(props.footer) ?? drawn(<Footer {...props} />)
  drawnFooters.set(props.footer, footer)
  return footer
}

function Footer({ footer, reach, words }: FrameProps) {
  return (
    <footer class="foot">
      <div class="wrap">
        {reach && (
          <p class="foot__reach">
            <strong>{reach.label}</strong>
            {reach.links.map((link) => (
              <>
                {' '}
                <a href={link.href}>{link.label}</a>
              </>
            ))}
          </p>
        )}
        <nav aria-label={words.footerNavigation}>
          <ul>
            {footer.map((link) => (
              <li>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{words.promise}</p>
      </div>
    </footer>
  )
}
