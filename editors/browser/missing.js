// Says so where the editor itself was not put beside this page.
document.getElementById('missing').hidden = 'CMS' in window;
