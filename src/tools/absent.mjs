// Stands for libraries that jsPDF would load to draw HTML: the page gives it drawings only.
export default undefined;
