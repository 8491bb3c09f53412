/**
 * Given names common in the English-speaking world, South Asia, the Arabic world, Eastern Europe, Africa and the Hispanic
 * world. A row of capitalised words that opens with one of them is most likely a person. Names that are also common words,
 * months, places or brands stand apart: they need a further sign.
 */
import type { Lexicon } from '../../types'

/** Seldom anything but a given name. */
const sure = `
Aadil Aamir Aarav Aaron Aarti Abbas Abbie Abdel Abdi Abdifatah Abdirahman Abdul Abdulkadir Abdullah Abdullahi
Abdulrahman Abel Abid Abida Abigail Abraham Abu Adalberto Adam Adan Adebayo Adeel Adele Adeola Adewale Adil Adnan
Adolfo Adrian Adriana Adrianna Adrienne Afrim Afzal Agata Agnes Agnieszka Agron Agustin Ahmad Ahmed Ahmet Aidan Aiden
Aileen Aimee Aisha Aisling Ajay Ajmal Akbar Akeem Akhtar Akira Akram Akua Alaa Alan Alana Alastair Albert Alberto Aldo
Alec Aled Aleem Alejandra Alejandrina Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksandras Aleksei Alesha
Alessandra Alessandro Alex Alexander Alexandra Alexandru Alexei Alexey Alexis Alfie Alfonso Alfred Alfredo Ali Alia
Alice Alicia Alin Alina Alisha Alison Alistair Alister Allan Allen Allison Alma Alok Alonso Alonzo Altin Alun Alvaro
Alvin Alyssa Amado Amadou Amal Amalia Amanda Amandeep Amar Amara Amarildo Amarjit Ameer Ameera Amelia Amelie Amer Ami
Amie Amin Amina Aminah Amir Amira Amit Amjad Ammar Amparo Amrit Amy Ana Anabel Anand Anastasia Anatolij Anatoly Anca
Anders Andre Andrea Andreas Andrei Andrej Andrejs Andres Andrew Andrey Andris Andrzej Andy Aneel Aneta Ange Angela
Angelica Angelina Angelo Angharad Angie Angus Anh Anika Anil Anisa Anita Anjali Anjum Ankit Ann Anna Annabel Annabelle
Anne Anneke Annette Annie Anoop Ansar Anthea Anthony Antoine Antoinette Anton Antonia Antonieta Antonino Antonio
Antony Anuj Anwar Aoife Aqib Araceli Aracely Aram Arben Arcadio Archie Ardit Ariana Ariel Arif Arjan Arjun Arkadiusz
Arlene Armando Armend Arnis Arnold Arnulfo Arooj Arran Arron Arshad Arslan Artan Artem Arthur Artjoms Artur Arturo
Arturs Arun Arvind Asad Ashlee Ashleigh Ashley Ashlyn Ashok Ashraf Asif Asim Asma Atif Atiq Audrey Audrius Aurelio
Avtar Awais Ayaan Ayan Ayesha Ayman Ayo Ayodele Ayse Ayub Azad Azeem Azhar Aziz Babar Babatunde Bakhtawar Balazs
Balbir Baljinder Baljit Balwant Balwinder Baran Barbara Barney Barry Bart Bartholomew Bartlomiej Bartosz Basharat
Bashir Baz Beata Beatrice Becky Belinda Ben Benedict Benito Benjamin Bernadette Bernard Bernardo Bernice Bert Bertha
Besnik Beth Bethany Betty Beverley Bianca Bilal Billie Billy Bilquis Biniam Bjorn Blaine Blake Blanca Bledar Blerim
Bob Bobbie Bobby Bogdan Bogdana Boguslaw Bojan Bonnie Boris Bozena Brad Braden Bradley Brandon Branko Brayden Brenda
Brendan Brent Brett Brian Briana Brianna Bridget Brittany Bronwen Bruce Bruno Bryan Bryant Bryce Bryn Bujar Bukola
Burak Bushra Byron Caden Caitlin Callum Calum Calvin Cameron Camilla Camilo Candace Candelaria Caoimhe Carl Carla
Carlos Carly Carmela Carmen Carmine Carol Carole Carolina Caroline Carolyn Carrie Carys Casey Cassandra Catalin
Catalina Catherine Cathy Cecil Cecilia Cedric Celia Cem Ceri Cesar Chander Chandra Chanel Chantal Chantelle Charanjit
Charlene Charles Charlie Charmaine Chavez Chaz Chelsie Chen Cherie Cheryl Chidi Chika Chinedu Chioma Chloe Chris
Christina Christine Christopher Chukwuma Ciara Ciaran Cillian Cindy Ciprian Ciro Claire Clara Clare Clarence Claude
Claudia Claudio Clayton Clifford Clinton Clive Cody Cole Colette Colin Colleen Concepcion Connie Connor Conor
Constantin Consuelo Corbin Corey Corinne Cormac Cornelius Cosmin Costel Costin Courtney Craig Cristian Cristina
Cristinel Cristobal Curtis Cynthia Dalibor Daljit Damaris Damian Damien Damir Damon Dan Dana Dane Danica Daniel
Daniela Danielle Danny Danut Danyal Daphne Daragh Darcy Darek Dario Darius Dariusz Darlene Darnell Darragh Darrell
Darren Darryl Darryn Daryl Dave David Davinder Dawid Dawit Deacon Deandre Deanna Debbie Deborah Debra Declan Deepa
Deepak Deirdre Dejan Dele Delia Delroy Demarcus Demetrius Demi Denis Denisa Denise Deniz Dennis Denzel Deon Deonte
Derek Dermot Derrick Deshawn Desislava Desmond Devi Devin Devonte Dewi Diana Diane Diarmuid Didier Diego Dieter Dilan
Dilip Dimitri Dinesh Dion Dionne Diyar Dmitri Dolores Domenico Dominic Dominick Dominik Dominique Don Donal Donald
Donna Donncha Donovan Donte Doreen Dorin Dorina Doris Dorota Dorothy Doug Douglas Dragan Dragos Dritan Duarte Duc
Dulce Dumitru Duncan Dustin Dwain Dwayne Dwight Dylan Eamon Eamonn Earnest Ebuka Eddie Edgar Edgardo Edison Edith
Edmund Edmundo Eduard Eduardo Edward Edwin Efe Efrain Efren Egidijus Ehsan Eileen Eimear Ekow Elaine Eleanor Elena Eli
Elias Elif Elijah Elisabeth Elizabeth Ella Ellen Ellie Elliot Elliott Ellis Elmars Eloy Elsie Elton Elvira Elvis Emeka
Emil Emilia Emiliano Emilio Emily Emma Emmanuel Emre Emyr Endrit Enkelejda Enrique Enriqueta Enzo Eoghan Eoin Eric
Erica Erik Erika Erin Erion Erjon Ermal Ernest Ernestina Ernesto Errol Ervin Esha Esmeralda Esperanza Esteban Estela
Esther Estrella Ethan Ethel Etienne Ettore Euan Eugene Eusebio Eva Evan Evangelina Eve Evelyn Everardo Ewa Ewan
Ewelina Ewen Ezekiel Ezra Fabian Fabio Fabricio Fahad Fahim Faisal Faizan Farah Fareed Farhan Farid Farida Farooq
Farouk Faruk Fatima Fatimah Fation Fatjon Fatma Fatos Fatou Faustino Fayaz Fazal Federico Felicia Felipe Felix Femi
Fergus Fermin Fernanda Fernando Feroz Ffion Fidel Filiberto Filmon Fiona Fionnuala Firat Firdous Flor Florencio
Florian Florin Florina Floyd Folake Fortino Frances Francesca Francesco Francis Francisco Franco Francois Frankie Fred
Freddie Frederick Freya Funmi Gabor Gabriel Gabriela Gabrielle Gaetano Gagandeep Gail Ganesh Gareth Garfield Garrett
Gary Gaurav Gavin Gaz Gazmend Geeta Gemma Gennaro Geoff Geoffrey George Georgi Georgina Geraint Gerald Geraldine
Gerard Gerardo Gerson Gertrude Gethin Gheorghe Ghulam Gianni Gilbert Gilberto Gillian Gina Gintaras Giovanna Giovanni
Gisela Giuseppe Gladys Glenda Glenn Gloria Glynn Godfrey Goncalo Gonzalo Gopal Goran Gordon Graciela Graeme Graham
Grainne Greg Gregg Gregorio Gregory Greta Griselda Grzegorz Guillaume Guillermo Gulzar Gunther Gurdeep Gurdip Gurjit
Gurmeet Gurpreet Gursharan Gustavo Gwen Gwendolyn Gwyn Habib Habiba Hadi Hafiz Hafsa Haider Haile Hakan Hakeem Halina
Hamid Hamida Hamish Hamza Hanif Hanna Hannah Hans Hardeep Hari Haris Harjit Harley Harminder Harold Haroon Harpreet
Harriet Harry Harun Harvey Hasan Hashim Hasnain Hassan Hawar Hayden Hayley Hector Heidi Heinz Helder Helen Helena
Hemant Hendrik Henrietta Henrik Henry Henryk Herbert Heriberto Herman Hernan Hieu Hilario Hilary Hilda Hina Hiroshi
Hiwa Hoang Hodan Homero Horace Horacio Horia Horst Howard Hristo Hugh Hugo Hui Humaira Humayun Humberto Huong Husain
Huseyin Hussain Hussein Huw Huy Hyun Iacob Iain Ian Ibrahim Ida Idris Ieuan Ifeanyi Ifrah Iftikhar Ignacio Igor Ijaz
Ikechukwu Ikram Ilie Ilir Ilya Ilyas Imad Imogen Imran Imtiaz Inderjit Ines Ingrid Ioan Ioana Ion Ionel Ionut Iqbal
Iqra Irene Irfan Irina Irineo Irma Irshad Isaac Isabel Isabella Isabelle Isaiah Isaias Isela Ishaq Isidro Ismael
Ismail Isobel Israr Itzel Iulian Iuliana Iuliu Ivan Ivana Ivaylo Iveta Iwan Iwona Jabbar Jabir Jacek Jacinto Jackie
Jaclyn Jacob Jacqueline Jacquelyn Jacques Jaden Jadwiga Jafar Jagdeep Jagdish Jagjit Jahangir Jaiden Jaime Jake Jakub
Jalal Jalen Jamal Jameel James Jamie Jamil Jamila Jamilu Jane Janet Janette Janice Janine Janis Janusz Jared Jaroslav
Jaroslaw Jarrod Jarvis Jasbir Jasmine Jason Jaspal Jasvinder Jaswinder Javed Javid Javier Javiera Jawad Jaxon Jay
Jayden Jayesh Jayne Jazmin Jean Jeanette Jeff Jefferey Jeffery Jeffrey Jemma Jenaro Jenelle Jenna Jennie Jennifer
Jenny Jens Jesus Jeremiah Jeremy Jermaine Jerome Jerry Jerzy Jesper Jesse Jessica Jessie Jesusa Jevon Jill Jillian Jim Jimmy
Jing Jiri Jitendra Jo Joan Joann Joanna Joanne Joao Joaquin Jodi Jodie Jody Joe Joel Joelle Johan John Johnathan
Johnnie Johnny Jolanta Jolene Jon Jonas Jonathan Jonathon Joon Joost Jordon Jorge Jose Josefina Joseph Josephine Josh
Joshua Josie Joss Josue Jovan Jovani Joyce Jozef Juan Juana Juanita Jude Judith Judy Julia Julian Juliana Julie Juliet
Julio Julius Jun Junaid Jurgen Juris Justin Justine Justyna Juventino Kabir Kaden Kaitlyn Kamaal Kamal Kamar Kameron
Kamil Kamila Kamran Kane Kara Karamjit Karan Kareem Karen Karim Karl Karol Karolina Karwan Kashif Katarina Katarzyna
Kate Katelyn Katherine Kathleen Kathryn Kathy Katie Katrina Kavita Kawa Kay Kayden Kayla Kayleigh Kazimierz Keanu
Keegan Keeley Kehinde Keiran Keiren Keisha Keith Kellie Kelly Kelsey Kelvin Kemal Ken Kendra Kendrick Kenji Kenneth
Kenny Kenton Kerry Keshawn Kestutis Kev Kevin Khadija Khalid Khalida Khalil Khurram Kiera Kieran Kieron Kim Kimberley
Kimberly Kinga Kiran Kirk Kirsteen Kirsten Kirsty Kishan Kishore Klajdi Klaudia Klaus Klodian Kodie Kody Kofi Kojo
Konrad Konstantin Korey Kreshnik Kris Krishna Kristaps Kristen Kristin Kristina Kristine Krisztian Krystian Krystyna
Krzysztof Kujtim Kuldeep Kuldip Kulwant Kulwinder Kumar Kurt Kwabena Kwaku Kwame Kwasi Kweku Kylan Kyle Kylie Kym
Lacey Lachlan Ladislav Ladonna Lakhvinder Lakisha Lalit Lamin Lamont Landon Larry Lars Laszlo Latasha Latif Latisha
Latoya Laura Lauren Laurence Laurent Lauri Laurie Lavinia Lawrence Lazaro Leah Leandro Leanne Lech Lee Leigh Leighton
Leila Lena Leo Leon Leona Leonard Leonardo Leonel Leroy Lesley Leslie Lester Leszek Leticia Levi Lewie Lewis Lexi Li
Liam Liban Libby Lilian Lillian Linda Lindsay Lindsey Linh Linzi Lionel Lisa Liviu Liz Liza Lizbeth Ljubomir Llinos
Logan Lois Lola Lorcan Loredana Lorena Lorenzo Loretta Lori Lorna Lorraine Louis Louise Lowri Lubna Luca Lucas Lucia
Lucian Luciano Lucille Lucinda Lucy Lucyna Ludmila Luigi Luis Luiz Lukas Lukasz Luke Lulzim Lupe Luther Lydia Lyn
Lynda Lyndsay Lyndsey Lynette Lynn Lynne Maariyah Maarten Mabel Macey Maciej Maddie Madeleine Madeline Madhu Mads
Magali Magda Magdalena Maggie Maha Mahad Mahboob Mahesh Mahmood Mahmoud Mairead Maisie Majid Makhan Malachy Malcolm
Malgorzata Malik Mamadou Mandeep Mandy Maninder Manish Manisha Manjit Manoj Manpreet Mansoor Manuel Manuela Maqbool
Maqsood Marc Marcel Marcela Marcelino Marcelo Marcia Marcin Marco Marcos Marcus Marek Margaret Margarita Maria Marian
Mariana Marianne Mariano Maribel Maricela Marie Marijn Marilyn Mario Marion Marisa Marisela Marisol Maritza Marius
Mariusz Mariya Marjorie Marko Marlene Marlon Marquis Marquise Marta Martha Martin Martina Martins Martyn Marvin Mary
Maryam Masood Matei Mateusz Mathew Mathieu Matias Matt Matteo Matthew Maureen Maurice Mauricio Mauro Max Maximilian
Maximino Maxine Maxwell Maya Mayra Meena Meg Megan Mehboob Mehmet Mehmood Mehreen Meirion Mel Melanie Melchor Melinda
Melissa Melquiades Melvin Mengistu Meredith Mervyn Mia Micah Michael Michaela Micheal Michele Michelle Mick Miguel
Mihaela Mihai Mihail Mikael Mikayla Mike Mikhail Mikolaj Milan Mildred Millie Milly Milos Mina Mindaugas Mindy Ming
Minh Minnie Miranda Mircea Mireya Miriam Miroslav Miroslaw Misael Misty Mitchell Mizan Moazzam Modou Mohamed Mohammad
Mohammed Mohamud Mohan Mohanad Mohit Mohsin Moin Moira Moises Mollie Molly Monica Monika Monique Monty Morris Moses
Moussa Mubarak Mudassar Muhammad Muhammed Mujahid Mukesh Mukhtar Mulugeta Muneeb Munir Murad Murat Murdo Muriel
Murtaza Musa Mushtaq Mustafa Mustapha Muzammil Myra Myrtle Nabeel Nabil Nadeem Nadezhda Nadia Nadine Nadir Naeem
Nafisa Nagina Nahid Naila Najib Najma Nancy Naomi Narendra Naresh Narinder Naseem Naser Nasim Nasir Nasreen Nasrin
Natalia Natalie Natalya Natasha Nathan Nathaniel Naveed Navid Navjot Nawaz Nazia Nazim Nazir Ndricim Neal Ned Neelam
Neeraj Neha Neil Nellie Nemanja Nestor Nevena Ngozi Nguyen Niall Niamh Nicanor Nichola Nicholas Nick Nicky Nico Nicola
Nicolae Nicolas Nicole Nicoleta Nida Nigel Nikita Nikki Nikola Nikolai Nikolay Nilesh Nimo Nimra Nina Nirmal Nisar
Nisha Nitin Nkechi Nnamdi Noah Noe Noel Noemi Nohemi Noman Nora Norberto Noreen Norma Norman Nosheen Nuala Numan Nuno
Nur Oana Obdulio Obinna Octavian Octavio Ofelia Oisin Olabisi Oladapo Olamide Oleg Oleksandr Olena Olga Oliver Olivia
Olivier Ollie Olu Olufemi Olumide Oluwaseun Oluwaseyi Omair Omar Ondrej Onur Orla Orsolya Osama Oscar Osman Osvaldo
Oswaldo Othman Otis Ousmane Ovidiu Owen Ozgur Ozzie Pablo Padraic Padraig Paige Pam Pamela Paolo Parminder Parmjit
Parveen Parvez Parvinder Pascal Pascale Pascual Pasquale Patricia Patricio Patrick Patrycja Patryk Patsy Patti Patty
Paul Paula Paulette Pauline Paulo Pavel Pawan Pawel Pedro Peggy Penelope Perla Perry Pervez Pete Peter Peteris Petr
Petra Petru Petya Peyton Phil Philip Philippa Philippe Phillip Phoebe Phyllis Pierre Pieter Piotr Plamen Pooja
Porfirio Pradeep Prakash Pranav Prashant Praveen Preeti Prem Priscilla Priti Priya Priyanka Przemyslaw Qadir Qaiser
Qamar Qasim Quang Quentin Quincy Quinton Rabia Rachael Rachel Radek Radoslaw Radu Rafael Rafaela Rafal Rafiq Raheel
Raheem Rahim Rahman Rahul Raimonds Raj Rajan Rajesh Rajinder Rajiv Rajwinder Rakesh Ralph Raluca Ram Raman Ramesh
Ramiro Ramiz Ramon Ramona Ramunas Ramzan Rana Randall Randy Ranjit Raphael Raquel Rares Rashad Rasheed Rashid Rashida
Rauf Raul Ravi Ravinder Rayhan Raymond Raza Razia Razvan Rebecca Rebekah Rebin Rebwar Recep Reece Reena Regan Reginald
Rehan Rehana Rehman Reinaldo Rekha Rene Renee Reuben Reyna Reynaldo Reza Rhiannon Rhodri Rhona Rhonda Rhys Riaz
Ricardo Richard Richie Rick Rickie Ricky Rida Rigoberto Riley Rimantas Rita Ritesh Riyad Rizwan Rizwana Robbie Robel
Robert Roberta Robertas Roberto Robyn Rocco Rocio Rod Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohit Roisin
Roland Rolando Romana Romans Ron Ronald Ronan Ronnie Ronny Rory Rosa Rosalba Rosalind Rosalinda Rosario Rosemarie
Rosemary Rosendo Roshan Rosie Ross Rowan Rowena Roxanne Roxy Roy Ruairi Ruaridh Ruben Rubi Rubina Rudolph Rudy Rufino
Rufus Rui Rukhsana Rupert Rupinder Ruslan Russ Russell Rustam Ruth Ruud Ryan Ryszard Saad Saba Sabah Sabir Sabrina
Sadaf Sade Sadia Sadie Sadiq Saeed Saeeda Safdar Saffron Safia Saif Saima Saira Sajad Sajid Sajjad Sakina Salah Saleem
Saleh Salim Sally Salma Salman Salvador Salvatore Sam Samantha Samar Sameena Sameer Samia Samin Samina Samir Samira
Sammy Samuel Sana Sandeep Sander Sandip Sandra Sandu Sanja Sanjay Sanjeev Sanjiv Santos Sara Sarah Sarfraz Sarwar
Sasha Satinder Satnam Satpal Saturnino Satvinder Satwant Saud Saul Saulius Savannah Sayed Scarlett Scott Seamus Sean
Sebastian Sebastien Seema Segun Sekou Selena Serena Sergei Sergejs Sergey Sergio Sergiu Serhiy Serkan Seth Seun Seung
Severiano Shabana Shabaz Shabir Shafi Shafiq Shah Shahbaz Shaheed Shaheen Shahid Shahida Shahnaz Shahzad Shaista
Shakeel Shakil Shamim Shamima Shams Shan Shanaz Shane Shania Shanti Shaquille Sharif Sharon Shaun Shauna Shawn Shay
Shayne Shazad Shazia Shea Sheena Shehzad Sheikh Sheila Sheldon Shelley Shelly Sher Sheree Sheri Sherri Sherry Sheryl
Shiraz Shirley Shoaib Shobha Shona Shreya Shwan Shyam Sian Siddiq Sidney Sienna Sikander Silvestre Silvia Silvio
Silviu Simon Simone Simran Sinead Siobhan Sioned Sirwan Slavomir Slawomir Sofia Sohaib Sohail Sonia Sonja Sonya Sophia
Sophie Soran Soren Sorin Stacey Stacy Stan Stanislav Stanislaw Stefan Stefania Stefanie Stefano Stefanos Stella
Stephan Stephanie Stephen Steve Steven Stewart Stuart Subhash Sufyan Sukhdev Sukhjit Sukhvinder Sukhwinder Sulaiman
Suleiman Suleman Sumaira Sumit Sundeep Sung Sunil Sunita Suraj Surajit Surendra Suresh Surinder Surjit Susan Susana
Susanna Susannah Susanne Sushil Susie Suzanne Sven Svetlana Swati Syed Sylvain Sylvester Sylvia Sylwia Szymon Tabitha
Tadeo Tadeusz Tadhg Tafari Tahir Tahira Taiwo Taj Takashi Talha Talib Tamara Tamas Tami Tamika Tammy Tamsin Tania
Tanisha Tanveer Tanvir Tanya Tara Tarek Tarik Tariq Tarun Tasha Tasleem Taslima Tasneem Tatiana Tatyana Tauqeer Taylor
Tayyab Tayyib Ted Teegan Tegan Tehmina Tendai Teodor Teodoro Terell Terence Teresa Teri Terrance Terrell Terrence
Terri Terry Tesfaye Tessa Thabo Thanh Thelma Theodore Theresa Therese Thiago Thierry Thijs Thomas Tia Tiago Tiana
Tianna Tibor Tiffany Tihomir Tim Timothy Timur Tina Tobias Toby Todd Tom Tomas Tomasa Tomasz Tommy Toni Tony Tonya
Tori Torquil Touqeer Tracey Traci Tracie Tracy Travis Trent Trevor Tricia Trina Trisha Tristan Troy Trung Tuan Tudor
Tunde Tyler Tyra Tyree Tyreese Tyrek Tyrell Tyrese Tyrone Tyson Ubaldo Uche Uchenna Ultan Umair Umar Umberto Umer Una
Uriel Ursula Usama Usha Usman Uwe Uzair Uzma Vadim Valente Valentin Valentina Valentyn Valeri Valerie Valeriu Valery
Valmir Vanessa Vanya Varinder Vasco Vasil Vasile Vasily Vera Vernon Veronica Veselin Vicenta Vicente Vicki Vickie
Vicky Victor Vijay Vikas Vikram Vikrant Viktor Viktoria Vinay Vincent Vinod Viola Viorel Viorica Vipin Virgil
Viridiana Vishal Vitalie Vitalij Vitalijs Vitaly Vito Vittorio Vivek Vivian Vivien Vivienne Vlad Vladimir Vladislav
Vladislavs Volkan Volodymyr Vytautas Wade Wahid Wajid Waldemar Waleed Walter Wanda Waqar Waqas Warsame Waseem Wasim
Wayne Wendy Weronika Wes Wesley Wieslaw Wilbert Wilfred Wilfredo Willard Willem William Willie Wilma Wilmer Winifred
Witold Wojciech Wolfgang Xavier Xhevahir Xiao Xiomara Xochitl Yadira Yahya Yan Yana Yaroslav Yasin Yasir Yasmeen
Yasmin Yasmine Yaw Yemi Yesenia Yevgeny Yilmaz Yogesh Yohannes Yolanda Yonas Yordan Younis Yousaf Yousef Youssef
Yousuf Yuki Yulia Yunus Yuri Yuriy Yusef Yusuf Yves Yvette Yvonne Zac Zach Zachary Zack Zafar Zafir Zaheer Zahid
Zahida Zahir Zahra Zaid Zain Zainab Zak Zaman Zameer Zane Zara Zayd Zayn Zbigniew Zdenek Zeeshan Zeynep Zia Zoe Zofia
Zohaib Zoila Zoltan Zoran Zsolt Zubair Zulema Zulfiqar
`

/** Also words, months, places, brands or surnames: a sign beside them has to speak for a person. */
const doubtful = `
Abbey Ade Alba Alexandria Aman Amber America Angel April Art Asia Aspen August Aurora Austin Autumn Bailey Barrie Bas
Basil Beau Bill Brandy Brook Brooke Brooklyn Buddy Buster Candy Carey Carlton Carter Chad Chance Charity Charlotte
Chase Chelsea Chester China Christian Chuck Clay Cliff Clyde Colby Constance Cooper Coral Cruz Crystal Daisy Dakota
Dale Dallas Danish Dawn Dean Denver Destiny Devon Diamond Dick Dixie Drew Duke Dung Earl Ebony Eden Ernie Faith
Felicity Flora Florence Forrest Frank Franklin Gale Gene Georgia Ginger Glen Grace Grant Guadalupe Guy Harrison Hazel
Heather Holly Hong Hope Houston Hunter India Iona Ireland Iris Israel Ivory Ivy Jack Jackson Jade Jan Jasper Jersey
Jewel Jin Jordan Joy June Justice Kendall Kent King Kingsley Lamar Lana Lance Lane Laurel Lily Lincoln Lloyd
London Lourdes Lu Luz Mackenzie Madison Major Marina Mark Marshall Mason May Melbourne Melody Mercedes Mercy Miles
Milton Min Mo Mohawk Montana Morgan Myles Nelson Neville Noor Norton Obi Ola Olive Olympia Orion Orlando Paddy Page
Paris Parker Pat Patience Pearl Percy Phoenix Pierce Ping Poppy Porter Preston Prince Princess Raja Ray Reed Refugio
Rex Rich Rico River Rob Robin Roman Romeo Rose Royal Ruby Rusty Sailor Sandy Santiago Shannon Shelby Sheridan Sky Skye
Soledad Spencer Stanley Star Ste Sterling Stone Storm Sue Sultan Summer Sunny Sydney Tanner Tate Tiger Trinidad Trinity
Tucker Van Verity Verona Victoria Violet Virginia Wallace Ward Warren Webster Wei Wells Whitney Will Willow Winston
Winter Woody Young
`

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/)

/** `sure` tells whether the name alone speaks for a person. */
export const givenNames: Lexicon<{ readonly sure: boolean }> = {
  name: 'given-name',
  entries: [
    { names: listOf(sure), value: { sure: true } },
    { names: listOf(doubtful), value: { sure: false } },
  ],
}
