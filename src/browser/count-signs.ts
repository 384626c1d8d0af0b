/**
 * Tells below each text field inside how many signs are left, while somebody types. The number comes from the page, in `data-limit`;
 * the words in `data-left` and `data-over`, with # where the number goes. Who cannot see it hears it when it runs out.
 */
export class CountSigns extends HTMLElement {
  connectedCallback(): void {
    const limit = Number(this.dataset['limit'])
    for (const area of this.querySelectorAll('textarea')) {
      const told = document.createElement('p')
      told.className = 'small muted'
      area.after(told)
      const tell = () => {
        const left = limit - area.value.length
        const words = (left < 0 ? this.dataset['over'] : this.dataset['left']) ?? ''
        told.textContent = words.replace('#', Math.abs(left).toLocaleString(document.documentElement.lang))
        if (left < 100) told.setAttribute('role', 'status')
        else told.removeAttribute('role')
      }
      area.addEventListener('input', tell)
      tell()
    }
  }
}
