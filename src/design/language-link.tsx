import type { FrameProps } from './frame.ts'

/**
 * To the same page in the other language. On a page with a form it sends the form's fields along, so that what was typed
 * comes back in the other language; nothing is checked or kept on the way.
 *
 * The first button of a form is what Enter presses in its fields, wherever it stands on the page. This one stands in the
 * header, before the form’s own: an unseen button goes before it, so that Enter sends the form.
 */
export function LanguageLink({
  lang,
  href,
  label,
  form,
  class: className,
}: FrameProps['otherLanguage'] & { class?: string }) {
  if (form === undefined) {
    return (
      <a class={className} href={href} lang={lang} hreflang={lang}>
        {label}
      </a>
    )
  }
  return (
    <>
      <button class="govuk-visually-hidden" form={form} tabindex={-1} aria-hidden="true"></button>
      <button
        class={className ? `button-link ${className}` : 'button-link'}
        lang={lang}
        form={form}
        formaction={href}
        formmethod="post"
        formnovalidate
        name="_language"
        value={lang}
      >
        {label}
      </button>
    </>
  )
}
