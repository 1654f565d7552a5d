/**
 * Lets the browser keep the site for reading without a network, and install it. Only on a host: from a folder there is
 * nothing to keep. It waits until the page is done and idle, and leaves those alone who have asked to save data.
 */
export function setUpOffline(): void {
  const home = document.querySelector<HTMLAnchorElement>('header.site a.name')
  if (!home || !/^https?:$/.test(location.protocol)) return
  // Over `file://` browsers complain of this link.
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: 'manifest',
      href: new URL('manifest.webmanifest', home.href).href
    })
  )
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  if (!('serviceWorker' in navigator) || connection?.saveData) return
  const register = () => {
    navigator.serviceWorker.register(new URL('sw.js', home.href)).catch(() => {
      // The page is whole without it.
    })
  }
  // Safari is never told when it is idle.
  const registerWhenIdle = () => (window.requestIdleCallback ?? setTimeout)(register)
  if (document.readyState === 'complete') registerWhenIdle()
  else addEventListener('load', registerWhenIdle)
}
