/** Links to other sites: whether they still lead somewhere. The one door to the network. */
package cpi.roadshow.outward;
