/**
 * Turns markup into PDF files that print, read and search rightly in Thai; the one door to the PDF
 * engine, to PDFBox and to the maker of QR codes.
 */
package cpi.roadshow.pdf;
