/** Addresses as QR codes, for paper and for screens; the one door to ZXing. */
package cpi.roadshow.qr;
