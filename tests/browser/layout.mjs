// Measurements of what is on the screen.

/**
 * What makes a document scroll sideways, or lies outside its width: empty where all is well.
 * Boxes that scroll by themselves (tables in articles) may be wider inside.
 */
export const sideways = (frame) =>
  frame.evaluate(() => {
    const root = document.documentElement;
    const found = root.scrollWidth > root.clientWidth ? [`document: ${root.scrollWidth} > ${root.clientWidth}`] : [];
    for (const element of document.body.querySelectorAll('*')) {
      // A drawing is measured as a whole: its lines are cut by it, not by what scrolls around it.
      if (element.ownerSVGElement) continue;
      const style = getComputedStyle(element);
      const { left, right, width } = element.getBoundingClientRect();
      const isOut = width > 1 && (left < -1 || right > root.clientWidth + 1);
      let scroller = element.parentElement;
      while (scroller && getComputedStyle(scroller).overflowX === 'visible') scroller = scroller.parentElement;
      const isInside = scroller && scroller !== root && scroller !== document.body;
      const mayScroll = isInside && scroller.scrollWidth > scroller.clientWidth;
      if (isOut && !mayScroll && style.visibility !== 'hidden' && style.position !== 'fixed') {
        const span = `${Math.round(left)} to ${Math.round(right)} of ${root.clientWidth}`;
        found.push(`${element.localName}.${element.className}: ${span}`);
      }
    }
    return found;
  });

/**
 * Targets under 24 by 24 pixels (WCAG 2.2, 2.5.8). Links in a sentence are excepted, and so is what no pointer uses: what is
 * hidden, or cut down to a pixel, has the size that the machine's fonts give it.
 */
export const smallTargets = (frame) =>
  frame.evaluate(() => {
    const found = [];
    const isCut = (element) => {
      const { overflow } = getComputedStyle(element);
      return overflow !== 'visible' && (element.clientWidth <= 1 || element.clientHeight <= 1);
    };
    const isSeen = (element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      for (let parent = element.parentElement; parent; parent = parent.parentElement) if (isCut(parent)) return false;
      return true;
    };
    const fields = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]';
    for (const target of document.querySelectorAll(fields)) {
      const { width, height } = target.getBoundingClientRect();
      if (!width || !height || !isSeen(target)) continue;
      const text = target.closest('p, li, td, blockquote')?.textContent.trim() ?? '';
      const isInSentence = getComputedStyle(target).display === 'inline' && text.length > target.textContent.trim().length;
      if ((width < 24 || height < 24) && !isInSentence) {
        const name = (target.innerText || target.name || '').trim();
        found.push(`${target.localName} “${name}”: ${width.toFixed(1)} × ${height.toFixed(1)}`);
      }
    }
    return found;
  });
