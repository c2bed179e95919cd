const hiddenFor = 10 * 60 * 1000

/**
 * Calls `forget` when the page is left, put back whole, frozen, or hidden for ten minutes, as on a shared computer: by then, or as
 * soon as the page may run again.
 */
export function whenLeft(forget: () => void): void {
  let hiddenSince = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer)
    if (document.hidden) {
      hiddenSince = Date.now()
      timer = setTimeout(forget, hiddenFor)
    } else if (Date.now() - hiddenSince >= hiddenFor) forget()
  })
  document.addEventListener('freeze', forget)
  addEventListener('pagehide', forget)
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) forget()
  })
}
