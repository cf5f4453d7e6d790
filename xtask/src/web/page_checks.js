// Functions that the checks run in the page. Each returns a list of what is wrong.
window.pageChecks = (() => {
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const about = (element) => `${element.localName}${element.id ? `#${element.id}` : ''} "${element.textContent.trim().slice(0, 40)}"`;

  /** The parts of a colour that the browser has computed, and its opacity. */
  function colour(text) {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return {parts: [red, green, blue], alpha};
  }

  /** Relative luminance, as WCAG 2 defines it. */
  function luminance(text) {
    const [red, green, blue] = colour(text).parts.map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function ratio(one, two) {
    const [low, high] = [luminance(one), luminance(two)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  function background(element) {
    for (let at = element; at; at = at.parentElement) {
      const found = getComputedStyle(at).backgroundColor;
      if (colour(found).alpha === 255) return found;
    }
    return 'rgb(255, 255, 255)';
  }

  /** Texts with a contrast below 4.5, and borders of fields below 3. */
  function contrast() {
    const wrong = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !seen(element) || element.closest('script, option, .unseen, .skip')) continue;
      const style = getComputedStyle(element);
      const inDiagram = element.localName === 'text';
      const shape = inDiagram && element.parentElement.classList.contains('node') && element.parentElement.querySelector('path, polygon');
      const behind = shape ? getComputedStyle(shape).fill : background(element);
      const found = ratio(inDiagram ? style.fill : style.color, behind);
      if (found < 4.5) wrong.push(`contrast ${found.toFixed(2)}: ${about(element)}`);
    }
    for (const field of document.querySelectorAll('textarea, select, input[type=text], main button:not(.link):not(.next button)')) {
      if (!seen(field)) continue;
      const style = getComputedStyle(field);
      const border = ratio(style.borderTopColor, background(field.parentElement));
      const fill = ratio(style.backgroundColor, background(field.parentElement));
      if (Math.max(border, fill) < 3) wrong.push(`border ${border.toFixed(2)}: ${about(field)}`);
    }
    return wrong;
  }

  /** Elements that are wider than the window; `innerWidth` of a phone grows with them. */
  function overflow(width) {
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > width + 1);
    return [`the page is ${document.documentElement.scrollWidth} px wide in ${width}`, ...wide.slice(0, 5).map(about)];
  }

  /** Labels, headings, language, identifiers, sizes of targets. */
  function structure() {
    const wrong = [];
    for (const field of document.querySelectorAll('textarea, select, input')) {
      if (!field.labels.length) wrong.push(`no label: ${about(field)}`);
    }
    for (const table of document.querySelectorAll('table')) {
      if (!table.caption) wrong.push(`no caption: ${about(table)}`);
      for (const header of table.querySelectorAll('th')) if (!header.scope) wrong.push(`no scope: ${about(header)}`);
    }
    let level = 0;
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const own = Number(heading.localName[1]);
      if (own > level + 1) wrong.push(`a level of headings is missing before ${about(heading)}`);
      level = own;
    }
    if (document.querySelectorAll('h1').length !== 1) wrong.push('there must be one h1');
    if (document.documentElement.lang !== 'en') wrong.push('no language');
    const identifiers = [...document.querySelectorAll('[id]')].map((it) => it.id);
    for (const id of new Set(identifiers.filter((id, at) => identifiers.indexOf(id) !== at))) wrong.push(`twice: #${id}`);
    for (const attribute of ['aria-labelledby', 'aria-describedby', 'for']) {
      for (const it of document.querySelectorAll(`[${attribute}]`)) {
        if (!document.getElementById(it.getAttribute(attribute))) wrong.push(`${attribute} leads nowhere: ${about(it)}`);
      }
    }
    for (const target of document.querySelectorAll('button, select, textarea, input[type=text], summary, nav a')) {
      const {width, height} = target.getBoundingClientRect();
      if (seen(target) && (width < 24 || height < 24)) wrong.push(`${width} x ${height} px: ${about(target)}`);
    }
    return wrong;
  }

  return {contrast, overflow, structure, luminance, background};
})();
