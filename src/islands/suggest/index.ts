/**
 * Proposes words while a person types in the search of the directory, in the list that the browser itself shows. The form
 * works without it. What is typed is asked of our own server only, and kept by nobody.
 */
const form = document.querySelector<HTMLFormElement>('form[data-suggestions]')
const field = form?.querySelector<HTMLInputElement>('input[list]')
const list = form?.querySelector('datalist')
/** Rest between the last letter and the question, ms. */
const patience = 180

let waiting: ReturnType<typeof setTimeout> | undefined
let asking: AbortController | undefined

async function suggest(text: string): Promise<void> {
  asking?.abort()
  asking = new AbortController()
  try {
    const answer = await fetch(`${form?.dataset.suggestions}?q=${encodeURIComponent(text)}`, { signal: asking.signal })
    const found: unknown = answer.ok ? await answer.json() : []
    if (!Array.isArray(found)) return
    const options = found.map((one) => {
      const option = document.createElement('option')
      option.value = String(one)
      return option
    })
    list?.replaceChildren(...options)
  } catch {
    list?.replaceChildren() // the network is away, or another letter came: typing goes on
  }
}

field?.addEventListener('input', (event) => {
  clearTimeout(waiting)
  const isPicked = !(event instanceof InputEvent) || event.inputType === 'insertReplacementText'
  const text = field.value.trim()
  if (isPicked || text.length < 2) return
  waiting = setTimeout(() => void suggest(text), patience)
})
